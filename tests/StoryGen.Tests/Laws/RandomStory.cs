using System.Text;
using StoryGen.Comparing;
using StoryGen.Quotes;
using StoryGen.Parsing.Grammar;

namespace StoryGen.Tests.Laws;

/// <summary>A story around a text, with an entry for each passage that a test chooses.</summary>
static class RandomStory
{
    static readonly string[] Shows = ["", ", show: pull", ", show: inline"];

    public static string Of(string body, Func<int, bool> isBound)
    {
        var passages = PassageFinder.Find(Markdig.Markdown.Parse(body, StoryGrammar.Builder().Build()), new NoWordings()).Passages;
        var story = new StringBuilder("---\ntitle: Headline\nspeakers: { ann: { name: Ann Lee, role: Mayor } }\nsources: { speech: { title: Speech } }\nquotes:\n");
        var keys = new HashSet<string>();
        foreach (var (index, passage) in passages.Index())
        {
            if (isBound(index) && passage.HasWord && keys.Add(new Wording(passage.Words).Key))
                story.Append("  - { speaker: ann, text: [{ occurrence: 1, text: ").Append(RandomText.Quoted($"“{passage.Words}”")).Append(Shows[index % 3]).Append(" }] }\n");
        }
        if (keys.Count == 0)
            story.Append("  []\n");
        return story.Append("---\n").Append(body).ToString();
    }

    sealed class NoWordings : IKnownWordings
    {
        public int Longest => 0;

        public bool Contains(string words) => false;
    }
}
