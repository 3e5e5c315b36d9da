using System.CommandLine;
using System.CommandLine.Parsing;
using StoryGen.Loading;
using StoryGen.Parsing;

namespace StoryGen.Commands;

/// <summary>The options that every command on a project has; their names are those of Statiq.Web.</summary>
internal sealed class ProjectOptions
{
    readonly Option<string?> _root = Folder("--root", "-r", "The folder that holds input and theme (default: this one)");
    readonly Option<string?> _input = Folder("--input", "-i", "The folder with story.md, from the root (default: input)");
    readonly Option<string?> _output = Folder("--output", "-o", "The folder that the site is written to, from the root (default: output)");
    readonly Option<WebAddress?> _url = new("--url")
    {
        Description = "The address of the page, in place of the story's own",
        HelpName = "URL",
        Recursive = true,
        CustomParser = ParseUrl,
    };
    readonly Option<bool> _strict = new("--strict") { Description = "Take warnings for errors", Recursive = true };

    readonly Option<bool> _noCompress = new("--no-compress") { Description = "Do not write .br and .gz beside each text file", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _root, _input, _output, _url, _strict, _noCompress })
            command.Options.Add(option);
    }

    public ProjectFolders Folders(ParseResult line) => new(line.GetValue(_root), line.GetValue(_input), line.GetValue(_output));

    public BuildSettings Settings(ParseResult line) => new(line.GetValue(_url), Compress: !line.GetValue(_noCompress));


    public bool IsStrict(ParseResult line) => line.GetValue(_strict);

    static Option<string?> Folder(string name, string alias, string description)
    {
        var option = new Option<string?>(name, alias) { Description = description, HelpName = "DIR", Recursive = true };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.Tokens[0].Value) || result.Tokens[0].Value.Contains('\0'))
                result.AddError($"{name} needs the name of a folder.");
        });
        return option;
    }

    static WebAddress? ParseUrl(ArgumentResult argument)
    {
        if (WebAddress.TryParse(argument.Tokens[0].Value, out var address) && address.IsOfPage)
            return address;
        argument.AddError($"'{argument.Tokens[0].Value}' is not the whole address of a page, from https:// on.");
        return null;
    }
}
