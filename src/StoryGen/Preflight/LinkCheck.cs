using AngleSharp.Html.Dom;
using StoryGen.Diagnostics;
using StoryGen.Parsing;

namespace StoryGen.Preflight;

/// <summary>Every local link leads to a file of the site, every anchor to an element, and nothing is loaded from another host.</summary>
internal static class LinkCheck
{
    static readonly (string Element, string Attribute, bool IsLoaded)[] Addresses =
    [
        ("a", "href", false), ("img", "src", true), ("img", "srcset", true), ("source", "srcset", true), ("script", "src", true),
        ("link[rel='icon']", "href", true), ("link[rel='stylesheet']", "href", true), ("link[rel='alternate']", "href", false),
        ("link[rel='preload']", "href", true), ("link[rel='preconnect']", "href", true), ("iframe", "src", true), ("video", "src", true),
        ("audio", "src", true), ("embed", "src", true), ("object", "data", true),
    ];

    public static void Check(BuiltSite site, DiagnosticBag diagnostics)
    {
        foreach (var (file, page) in site.Pages)
        {
            foreach (var (address, isLoaded) in AddressesOf(page))
            {
                // A root-relative or climbing address is of another part of the host, which is not here to be looked at.
                if (!isLoaded && (address.StartsWith('/') || address.StartsWith("../", StringComparison.Ordinal)))
                    continue;
                var isElsewhere = WebAddress.SchemeOf(address) is not null || address.StartsWith("//", StringComparison.Ordinal);
                if (isElsewhere && isLoaded)
                    diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), $"{address} is loaded from another host"));
                else if (!isElsewhere && !Exists(site, file, page, address))
                    diagnostics.Add(Problems.PartsDisagree(site.NameOf(file), $"{address} leads nowhere"));
            }
        }
    }

    static IEnumerable<(string Address, bool IsLoaded)> AddressesOf(IHtmlDocument page)
    {
        foreach (var (element, attribute, isLoaded) in Addresses)
        {
            foreach (var value in page.QuerySelectorAll(element).Select(found => found.GetAttribute(attribute)).OfType<string>())
            {
                // A srcset lists addresses, each with a width behind it.
                var addresses = attribute == "srcset" ? value.Split(',').Select(part => part.Trim().Split(' ')[0]) : [value];
                foreach (var address in addresses)
                    yield return (address, isLoaded);
            }
        }
    }

    static bool Exists(BuiltSite site, string file, IHtmlDocument page, string address)
    {
        var parts = address.Split('#', 2);
        var target = Uri.UnescapeDataString(parts[0].Split('?')[0]);
        if (target.Length > 0 && target != file)
            return site.Files.Contains(target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target);
        return parts.Length < 2 || parts[1].Length == 0 || page.GetElementById(Uri.UnescapeDataString(parts[1])) is not null;
    }
}
