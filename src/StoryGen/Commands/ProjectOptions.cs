using System.CommandLine;
using System.CommandLine.Parsing;
using StoryGen.Loading;
using StoryGen.Parsing;

namespace StoryGen.Commands;

/// <summary>The options that every command on a project has; their names are those of Statiq.Web.</summary>
internal sealed class ProjectOptions
{
    readonly Option<string?> _root = new("--root", "-r") { Description = "The folder that holds input and theme (default: this one)", HelpName = "DIR", Recursive = true };
    readonly Option<string?> _input = new("--input", "-i") { Description = "The folder with story.md, from the root (default: input)", HelpName = "DIR", Recursive = true };
    readonly Option<string?> _output = new("--output", "-o") { Description = "The folder that the site is written to, from the root (default: output)", HelpName = "DIR", Recursive = true };
    readonly Option<WebAddress?> _url = new("--url")
    {
        Description = "The address of the page, in place of the story's own",
        HelpName = "URL",
        Recursive = true,
        CustomParser = ParseUrl,
    };
    readonly Option<bool> _strict = new("--strict") { Description = "Take warnings for errors", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _root, _input, _output, _url, _strict })
            command.Options.Add(option);
    }

    public ProjectFolders Folders(ParseResult line) => new(line.GetValue(_root), line.GetValue(_input), line.GetValue(_output));

    public WebAddress? Url(ParseResult line) => line.GetValue(_url);

    public bool IsStrict(ParseResult line) => line.GetValue(_strict);

    static WebAddress? ParseUrl(ArgumentResult argument)
    {
        if (WebAddress.TryParse(argument.Tokens[0].Value, out var address) && address.IsAbsolute)
            return address;
        argument.AddError($"'{argument.Tokens[0].Value}' is not the whole address of a page, from https:// on.");
        return null;
    }
}
