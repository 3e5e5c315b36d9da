using System.Text;
using StoryGen.Picturing.Typesetting;

namespace StoryGen.Tests.Pictures;

public class LettersOfTheFonts
{
    [Fact]
    public void Are_all_that_are_said_to_be_covered()
    {
        var missing = from value in Enumerable.Range(0, 0xFFFF)
                      where Rune.IsValid(value)
                      let rune = new Rune(value)
                      where Lettering.IsCovered(rune) && Lettering.IsOfWord(rune)
                      where new[] { FontStack.Headline, FontStack.Strong, FontStack.Plain }.Any(fonts => fonts.For(rune, null) is null)
                      select $"U+{value:X4}";
        Assert.Equal("", string.Join(' ', missing));
    }
}
