using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Publishing;

public class DataOfTheStory
{
    [Fact]
    public void Is_equal_to_the_story()
    {
        using var site = Stories.PublishEverything();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Stories.Minutes)));
        Approved.Equal(
            Path.Combine(Repository.Cases, "Publishing", "everything.json"),
            site.Text("story.json").Replace(hash, "(the SHA-256 of the saved copy)", StringComparison.Ordinal) + "\n");
        Assert.Equal(hash, site.Json("story.json").GetProperty("sources")[1].GetProperty("sha256").GetString());
    }

    [Fact]
    public void Leads_to_each_quote_on_the_page()
    {
        using var site = Stories.PublishEverything();
        var page = site.Page;
        Assert.All(site.Json("story.json").GetProperty("quotes").EnumerateArray(), quote =>
            Assert.Contains(quote.GetProperty("text").GetString()!, page.GetElementById(quote.GetProperty("id").GetString()!)!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Holds_no_saved_copy_and_no_path_to_one()
    {
        using var site = Stories.PublishEverything();
        Assert.DoesNotContain("minutes.txt", site.Text("story.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("Resolved", site.Text("story.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, file => file.Contains("minutes", StringComparison.Ordinal));
    }

    static readonly string[] Kinds = ["remarks", "post", "broadcast", "recording", "report"];

    public static TheoryData<string> SomeStories =>
    [
        Stories.Bare, Stories.Addressed, Stories.Addressed.With("draft: true"), Stories.Everything, File.ReadAllText(Path.Combine(Repository.Root, "input", "story.md")),
        Stories.Everything.Replace("2031-03-04\n", "2031-03-04T23:59Z\n", StringComparison.Ordinal),
        .. Kinds.Select(kind => Stories.Everything.Replace("kind: interview", $"kind: {kind}", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(SomeStories))]
    public void Is_valid_against_the_schema_published_beside_it(string story)
    {
        using var site = PublishedSite.Of(story, files:
        [
            .. Stories.FilesOfEverything,
            ("input/sources/article.txt", File.ReadAllBytes(Path.Combine(Repository.Root, "input", "sources", "article.txt"))),
        ]);
        var data = site.Json("story.json");
        var schema = site.Json(data.GetProperty("$schema").GetString()!);
        Assert.Empty(Violations(data, schema, schema, "story"));
    }

    [Fact]
    public void Is_judged_by_a_walk_that_sees_what_is_wrong()
    {
        using var site = Stories.PublishEverything();
        var (text, schema) = (site.Text("story.json"), site.Json("story.schema.json"));
        (string, string)[] changes =
        [
            ("\"title\"", "\"titel\""), ("\"draft\": false", "\"draft\": \"no\""), ("\"passages\": 5", "\"passages\": 5.5"), ("\"kind\": \"person\"", "\"kind\": \"robot\""),
            ("\"published\": \"2031-03-04\"", "\"published\": \"4 March\""), ("\"against\"", "\"versus\""), ("\"exact\"", "\"nearly\""), ("\"attributed\": 4", "\"attributed\": -1"),
        ];
        foreach (var (right, wrong) in changes)
        {
            Assert.Contains(right, text, StringComparison.Ordinal);
            using var changed = JsonDocument.Parse(text.Replace(right, wrong, StringComparison.Ordinal));
            Assert.NotEmpty(Violations(changed.RootElement, schema, schema, "story"));
        }
    }

    /// <summary>The keywords that our schema uses; another one in it is an error here.</summary>
    static IEnumerable<string> Violations(JsonElement value, JsonElement schema, JsonElement root, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var violations = keyword.Name switch
            {
                "$schema" or "title" or "description" or "$defs" => [],
                "format" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _) ? [] : [$"{at} is no address"],
                "$ref" => Violations(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), root, at),
                "type" => IsOfType(value, keyword.Value.GetString()!) ? [] : [$"{at} is no {keyword.Value}"],
                "required" => keyword.Value.EnumerateArray().Where(key => !value.TryGetProperty(key.GetString()!, out _)).Select(key => $"{at} has no {key}"),
                "properties" => value.EnumerateObject().Where(property => keyword.Value.TryGetProperty(property.Name, out _))
                    .SelectMany(property => Violations(property.Value, keyword.Value.GetProperty(property.Name), root, $"{at}.{property.Name}")),
                "additionalProperties" => value.EnumerateObject().Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _))
                    .Select(property => $"{at} has an unknown {property.Name}"),
                "items" => value.EnumerateArray().SelectMany((item, i) => Violations(item, keyword.Value, root, $"{at}[{i}]")),
                "enum" => keyword.Value.EnumerateArray().Any(one => one.GetString() == value.GetString()) ? [] : [$"{at} cannot be {value}"],
                "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? [] : [$"{at} cannot be {value}"],
                "minimum" => value.GetDouble() >= keyword.Value.GetDouble() ? [] : [$"{at} is too small"],
                "minLength" => value.GetString()!.Length >= keyword.Value.GetInt32() ? [] : [$"{at} is too short"],
                _ => throw new NotSupportedException(keyword.Name),
            };
            foreach (var violation in violations)
                yield return violation;
            // What is of another type has none of what the other keywords ask for.
            if (keyword.Name == "type" && !IsOfType(value, keyword.Value.GetString()!))
                yield break;
        }
    }

    static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };
}
