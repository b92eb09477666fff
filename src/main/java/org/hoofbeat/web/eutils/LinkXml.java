package org.hoofbeat.web.eutils;

import java.util.List;
import org.hoofbeat.web.eutils.LinkScript.LinkSet;

/** Links as XML. */
final class LinkXml {
    static final String DOCTYPE = "<!DOCTYPE eLinkResult PUBLIC \"-//NLM//DTD elink 20101123//EN\""
            + " \"https://eutils.ncbi.nlm.nih.gov/eutils/dtd/20101123/elink.dtd\">";

    private LinkXml() {}

    static String of(List<LinkSet> sets) {
        var out = new StringBuilder("<eLinkResult>\n\n");
        for (LinkSet set : sets) {
            out.append("  <LinkSet>\n    <DbFrom>pubmed</DbFrom>\n");
            switch (set) {
                case LinkSet.Neighbours neighbours -> neighbours(neighbours, out);
                case LinkSet.Kept kept -> kept(kept, out);
                case LinkSet.Checks(String attribute, var has) -> {
                    out.append("    <IdCheckList>\n");
                    has.forEach((id, holds) -> out.append("      <Id ")
                            .append(attribute)
                            .append("=\"")
                            .append(holds ? 'Y' : 'N')
                            .append("\">")
                            .append(Xml.of(id))
                            .append("</Id>\n"));
                    out.append("    </IdCheckList>\n");
                }
                case LinkSet.Names(var names) -> names(names, out);
                case LinkSet.Outside(var addresses) -> outside(addresses, out);
            }
            out.append("  </LinkSet>\n");
        }
        return out.append("</eLinkResult>\n").toString();
    }

    private static void ids(List<String> ids, StringBuilder out) {
        out.append("    <IdList>\n");
        ids.forEach(id -> out.append("      ").append(Xml.element("Id", id)).append('\n'));
        out.append("    </IdList>\n");
    }

    private static void neighbours(LinkSet.Neighbours set, StringBuilder out) {
        ids(set.ids(), out);
        set.links().forEach((name, found) -> {
            out.append("    <LinkSetDb>\n      ")
                    .append(Xml.element("DbTo", name.database()))
                    .append("\n      ")
                    .append(Xml.element("LinkName", name.text()))
                    .append("\n\n");
            found.forEach((id, score) -> {
                out.append("        <Link>\n\t\t\t\t")
                        .append(Xml.element("Id", id))
                        .append('\n');
                if (set.scored() && score > 0) {
                    out.append("\t\t\t\t")
                            .append(Xml.element("Score", Long.toString(score)))
                            .append('\n');
                }
                out.append("\t\t\t</Link>\n");
            });
            out.append("    </LinkSetDb>\n");
        });
    }

    private static void kept(LinkSet.Kept set, StringBuilder out) {
        ids(set.ids(), out);
        set.keys().forEach((name, key) -> out.append("    <LinkSetDbHistory>\n      ")
                .append(Xml.element("DbTo", name.database()))
                .append("\n      ")
                .append(Xml.element("LinkName", name.text()))
                .append("\n      ")
                .append(Xml.element("QueryKey", Integer.toString(key)))
                .append("\n    </LinkSetDbHistory>\n"));
        if (!set.environment().isEmpty()) {
            out.append("    ").append(Xml.element("WebEnv", set.environment())).append('\n');
        }
    }

    private static void names(java.util.Map<String, List<LinkName>> names, StringBuilder out) {
        out.append("    <IdCheckList>\n");
        names.forEach((id, links) -> {
            out.append("      <IdLinkSet>\n        ")
                    .append(Xml.element("Id", id))
                    .append('\n');
            links.forEach(link -> out.append("        <LinkInfo>")
                    .append(Xml.element("DbTo", link.database()))
                    .append(Xml.element("LinkName", link.text()))
                    .append(Xml.element("MenuTag", link.menu()))
                    .append(Xml.element("HtmlTag", link.menu()))
                    .append("<Priority>127</Priority></LinkInfo>\n"));
            out.append("      </IdLinkSet>\n");
        });
        out.append("    </IdCheckList>\n");
    }

    private static void outside(java.util.Map<String, List<Links.Outside>> addresses, StringBuilder out) {
        out.append("    <IdUrlList>\n");
        addresses.forEach((id, found) -> {
            out.append("      <IdUrlSet>\n\t").append(Xml.element("Id", id)).append('\n');
            if (found.isEmpty()) {
                out.append("\t<Info>No links</Info>\n");
            }
            found.forEach(one -> out.append("\t<ObjUrl>\n\t\t")
                    .append(Xml.element("Url", one.url()))
                    .append("\n\t\t<Category>Full Text Sources</Category>\n\t\t")
                    .append(Xml.element("Attribute", one.attribute()))
                    .append("\n\t\t<Provider>\n\t\t\t")
                    .append(Xml.element("Name", one.provider()))
                    .append("\n\t\t\t")
                    .append(Xml.element("NameAbbr", one.shortName()))
                    .append("\n\t\t\t")
                    .append(Xml.element("Id", one.id()))
                    .append("\n\t\t</Provider>\n\t</ObjUrl>\n"));
            out.append("      </IdUrlSet>\n");
        });
        out.append("    </IdUrlList>\n");
    }
}
