using System.CommandLine;

namespace StoryGen.Commands;

/// <summary><c>storygen completion SHELL</c>: a script that asks the program itself, through System.CommandLine's <c>[suggest]</c>.</summary>
internal static class CompletionCommand
{
    static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            # eval "$(storygen completion bash)"
            _storygen() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(storygen "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _storygen storygen
            """,
        ["zsh"] = """
            # eval "$(storygen completion zsh)"
            _storygen() {
              compadd -- ${(f)"$(storygen "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)"} || _files
            }
            compdef _storygen storygen
            """,
        ["fish"] = """
            # storygen completion fish | source
            complete -c storygen -a '(storygen "[suggest:"(string length (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # storygen completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName storygen -ScriptBlock {
              param($word, $line, $position)
              storygen "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Scripts.Keys) }.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print a script that completes commands and options in a shell") { shell };
        command.SetAction(line => Console.WriteLine(Scripts[line.GetRequiredValue(shell)]));
        return command;
    }
}
