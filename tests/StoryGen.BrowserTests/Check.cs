using Xunit;

namespace StoryGen.BrowserTests;

internal static class Check
{
    /// <summary>As <see cref="Assert.Empty(System.Collections.IEnumerable)"/>, but says all that it found, and in full.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var found = string.Join("\n", faults);
        Assert.True(found.Length == 0, found);
    }
}
