package org.hoofbeat.diseases.editorial.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The text of a section, read as Markdown (CommonMark 0.31). */
public final class SectionText {
    /** The most characters that a section may have: about forty printed pages. */
    public static final int MOST_CHARACTERS = 100_000;

    private static final int DEEPEST = 40;
    /** The page's own headings end at level 2. */
    private static final int FIRST_HEADING = 3;

    private static final int LAST_HEADING = 6;

    /** Every block of CommonMark but raw HTML, which is shown as it was typed. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            ThematicBreak.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            BlockQuote.class,
            ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .customInlineContentParserFactory(new AngleBrackets.Factory())
            .linkProcessor(new CitationMarks())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(BLOCKS)
            .build();

    private final Node document;

    private SectionText(Node document) {
        this.document = document;
    }

    /**
     * A mark of a citation in the text.
     *
     * @param key what is cited, as written
     * @param line where, 1 for the first line
     */
    public record Cited(String key, int line) {}

    /**
     * Reads a text.
     *
     * @throws UnreadableTextException when it cannot become a section
     */
    public static SectionText read(String markdown) {
        check(markdown);
        Node document = parse(markdown);
        int depth = depthOf(document);
        if (depth > DEEPEST) {
            throw UnreadableTextException.tooDeep(depth, DEEPEST);
        }
        document.accept(new Tidying());
        return new SectionText(document);
    }

    /** The parser calls itself for each level of emphasis; a text made to exhaust its stack is too deep by any measure. */
    private static Node parse(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (StackOverflowError _) {
            throw UnreadableTextException.tooDeep(Integer.MAX_VALUE, DEEPEST);
        }
    }

    /** What the text cites, in the order of its marks; what is cited twice is there twice. */
    public List<Cited> listCited() {
        List<Cited> all = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof CitationMark mark) {
                    int line = mark.getSourceSpans().isEmpty()
                            ? 1
                            : mark.getSourceSpans().getFirst().getLineIndex() + 1;
                    mark.keys().forEach(key -> all.add(new Cited(key, line)));
                }
            }
        });
        return all;
    }

    /**
     * The text as HTML that may stand in a page as it is.
     *
     * @param numbers the number of a source in the page's list of references; 0 for one that is not in it
     */
    public String toHtml(ToIntFunction<String> numbers) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new CitationMarkRenderer(context.getWriter(), numbers))
                .build();
        return SafeHtml.clean(renderer.render(document));
    }

    /** The text without marks of any kind, for search engines and descriptions. */
    public String toPlainText() {
        TextContentRenderer renderer = TextContentRenderer.builder()
                .nodeRendererFactory(_ -> new NodeRenderer() {
                    @Override
                    public Set<Class<? extends Node>> getNodeTypes() {
                        return java.util.Set.of(CitationMark.class);
                    }

                    @Override
                    public void render(Node node) {
                        // A citation has no words of its own.
                    }
                })
                .build();
        return renderer.render(document).strip();
    }

    /** Brings headings below the page's own and puts the words of a picture in its place. */
    private static final class Tidying extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel() + FIRST_HEADING - 1L, FIRST_HEADING, LAST_HEADING));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Node place = image;
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                place.insertAfter(child);
                place = child;
            }
            image.unlink();
        }
    }

    private static void check(String markdown) {
        if (markdown.length() > MOST_CHARACTERS) {
            throw UnreadableTextException.tooLong(markdown.length(), MOST_CHARACTERS);
        }
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < markdown.length()
                    && Character.isLowSurrogate(markdown.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == '\ufffd' || (c < ' ' && "\t\r\n".indexOf(c) < 0)) {
                throw UnreadableTextException.damaged(i + 1);
            }
        }
    }

    /** Without recursion, because the answer decides whether recursion is safe. */
    private static int depthOf(Node document) {
        int depth = 0;
        int deepest = 0;
        Node node = document;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == document) {
                return deepest;
            }
            node = node.getNext();
        }
    }
}
