using StoryGen.Diagnostics;
using StoryGen.Loading;

namespace StoryGen.Preflight;

/// <summary>Opens the built site and proves that its parts agree.</summary>
internal static class PreflightChecker
{
    public static void Check(ProjectFolders folders, DiagnosticBag diagnostics)
    {
        var site = new BuiltSite(folders.Output, folders.OutputName);
        if (!site.HasPage)
        {
            diagnostics.Add(Problems.NothingBuilt(folders.OutputName));
            return;
        }
        StructuredDataCheck.Check(site, diagnostics);
        AddressCheck.Check(site, diagnostics);
        PictureCheck.Check(site, diagnostics);
        LinkCheck.Check(site, diagnostics);
        SecurityCheck.Check(site, diagnostics);
        SavedSourceCheck.Check(site, folders, diagnostics);
    }
}
