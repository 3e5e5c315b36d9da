namespace StoryGen.Tests.Support;

/// <summary>Expected output in a file beside its input.</summary>
static class Approved
{
    public static void Equal(string file, string actual)
    {
        if (Repository.UpdatesCases)
            File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"there is no {file}: STORYGEN_UPDATE=1 writes it");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
