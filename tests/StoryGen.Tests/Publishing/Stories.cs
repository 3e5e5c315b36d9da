namespace StoryGen.Tests.Publishing;

static class Stories
{
    public const string Bare = """
        ---
        title: Headline
        ---

        A text of few words.
        """;

    public const string Addressed = """
        ---
        title: Headline
        published: 2031-03-04
        url: https://example.org/clock/
        ---

        A text of few words.
        """;

    /// <summary>The source of the minutes is saved as <c>sources/minutes.txt</c>.</summary>
    public const string Everything = """
        ---
        title: The “clock” stays
        description: A council & a clock.
        published: 2031-03-04
        updated: 2031-03-05T09:30:00+01:00
        language: en-GB
        section: Towns
        authors:
          - Robin Placeholder
          - name: Sam Specimen
            url: https://example.org/sam/
        publisher:
          name: The Gazette
          url: https://example.org/
          logo: logo.svg
        url: https://example.org/clock/

        speakers:
          mayor: { name: Alex Specimen, role: Mayor }
          council: { name: Town Council, role: Elected body, kind: organization }
        sources:
          unquoted: { title: A book nobody quotes }
          minutes:
            title: Minutes of the <council>
            kind: document
            publisher: Town Council
            date: 2031-03-03
            url: https://example.org/minutes/
            archive: https://example.org/archive/
            file: sources/minutes.txt
          call: { title: Call with the mayor, kind: interview, via: minutes }
        quotes:
          - { speaker: council, source: minutes, text: The clock stays }
          - speaker: mayor
            source: call
            text: [it is ours, "we like it so"]
          - { speaker: A passer-by, source: call, text: I set my watch by it }
        not_quotes: [the Fast One]
        corrections:
          - { date: 2031-03-05, text: It said "sixteen" minutes. }
        related:
          - { title: How a clock is wound, url: "https://example.org/winding/" }
          - { title: Known by its title }
        ---

        The mayor said “it is ours” of “the Fast One,” and that “we like it so”.

        > The clock stays

        “I set my watch by it,” said one. Another said “nothing at all”.
        """;

    public const string Minutes = "Resolved: The clock stays.\n";

    public static (string, byte[])[] FilesOfEverything =>
    [
        ("input/sources/minutes.txt", System.Text.Encoding.UTF8.GetBytes(Minutes)),
        ("input/logo.svg", System.Text.Encoding.UTF8.GetBytes(Support.Samples.Svg)),
    ];

    public static PublishedSite PublishEverything(bool compress = false) => PublishedSite.Of(Everything, compress, FilesOfEverything);

    /// <summary>A story with a line more in its front matter.</summary>
    public static string With(this string story, string line) => story.Insert(4, line + "\n");
}
