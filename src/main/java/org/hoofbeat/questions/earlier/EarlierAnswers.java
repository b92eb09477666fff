package org.hoofbeat.questions.earlier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Finds earlier questions like a new one, which must be without identifiers already. Immutable, and safe for all threads.
 *
 * <p>Words and, where there are vectors, meaning give a score each, brought to 0…1 and mixed 2 to 3, and half of that is replaced by their
 * reciprocal ranks. A subject that one question
 * speaks for speaks for its other questions too (two fifths of the score are the best of the subject's). A question of the kind
 * that is asked gains up to a twentieth. A name written out adds as much as it makes up of what was asked, so that "symptoms of
 * …" finds the subject of that name, and a name in passing changes little.
 */
public final class EarlierAnswers {
    private static final double WORDS = 0.4;
    /** Half of the likeness are scores, half are ranks: scores see how much better, ranks are not led astray by one outlier. */
    private static final double RANKS = 0.5;

    private static final double SUBJECT = 0.4;
    private static final double KIND = 0.05;
    /** Below this share of the question, a name is mentioned in passing. */
    private static final double LEAST_SHARE = 0.5;

    private final List<EarlierQuestion> questions;
    private final WordIndex words;
    private final NameIndex names;
    private final int[] subjects;
    private final int subjectCount;
    private final Optional<Meaning> meaning;

    /** @param vectors of the questions, in their order @param model that made them */
    private record Meaning(SentenceVectors vectors, SentenceModel model) {}

    /**
     * A question that was found.
     *
     * @param question the question
     * @param score higher is better; comparable within one answer only
     */
    public record Found(EarlierQuestion question, double score) {}

    private EarlierAnswers(List<EarlierQuestion> questions, Optional<Meaning> meaning, Optional<Knowledge> knowledge) {
        this.questions = List.copyOf(questions);
        this.meaning = meaning;
        this.words = WordIndex.of(questions.stream()
                .map(question ->
                        QuestionWords.telling(question.question() + " " + String.join(" ", question.otherNames())))
                .toList());
        this.subjects = new int[questions.size()];
        this.names = new NameIndex();
        this.subjectCount = nameSubjects();
        knowledge.ifPresent(this::addNamesOf);
    }

    /**
     * Finds by words and names.
     *
     * @param knowledge a pack whose other names of the subjects count as theirs too
     */
    public static EarlierAnswers of(List<EarlierQuestion> questions, Knowledge knowledge) {
        return new EarlierAnswers(questions, Optional.empty(), Optional.of(knowledge));
    }

    /** Finds by meaning too, with {@link #textsOf vectors of these questions}. */
    public static EarlierAnswers of(
            List<EarlierQuestion> questions, Knowledge knowledge, SentenceVectors vectors, SentenceModel model) {
        if (vectors.size() != questions.size()) {
            throw new IllegalArgumentException(
                    "%d vectors for %d questions; compute them again".formatted(vectors.size(), questions.size()));
        }
        return new EarlierAnswers(questions, Optional.of(new Meaning(vectors, model)), Optional.of(knowledge));
    }

    /** What the vectors of questions are made of. */
    public static List<String> textsOf(List<EarlierQuestion> questions) {
        return questions.stream().map(EarlierQuestion::meaning).toList();
    }

    private int nameSubjects() {
        Map<String, Integer> known = new HashMap<>();
        for (int row = 0; row < subjects.length; row++) {
            EarlierQuestion question = questions.get(row);
            String key = String.join(" ", QuestionWords.all(question.focus()));
            int next = known.size();
            int subject = known.computeIfAbsent(key, _ -> next);
            subjects[row] = subject;
            names.add(question.focus(), subject);
            question.otherNames().forEach(name -> names.add(name, subject));
        }
        return known.size();
    }

    /** A disease of the pack that shares a name with a subject lends it its others. */
    private void addNamesOf(Knowledge knowledge) {
        var diseases = knowledge.diseases();
        for (int row = 0; row < diseases.size(); row++) {
            List<String> all = new ArrayList<>(diseases.synonymsOf(row));
            all.add(diseases.label().get(row));
            Set<Integer> meant = new HashSet<>(names.subjectsOf(all.getLast()));
            if (meant.isEmpty()) {
                all.forEach(name -> meant.addAll(names.subjectsOf(name)));
            }
            meant.forEach(subject -> all.forEach(name -> names.add(name, subject)));
        }
    }

    /** Questions like this text, the best first. */
    public List<Found> like(String text, int most) {
        float[] scores = scores(text);
        return Arrays.stream(Best.rows(scores, most))
                .mapToObj(row -> new Found(questions.get(row), scores[row]))
                .toList();
    }

    private float[] scores(String text) {
        List<String> asked = QuestionWords.telling(text);
        float[] scores = similar(text, asked);
        float[] best = new float[subjectCount];
        for (int row = 0; row < scores.length; row++) {
            best[subjects[row]] = Math.max(best[subjects[row]], scores[row]);
        }
        double[] named = named(text, asked);
        Map<String, Double> kinds = QuestionKinds.askedIn(text);
        for (int row = 0; row < scores.length; row++) {
            double score = (1 - SUBJECT) * scores[row] + SUBJECT * best[subjects[row]];
            double kind = kinds.getOrDefault(questions.get(row).kind(), 0.0);
            scores[row] = (float) ((score + named[subjects[row]]) * (1 + KIND * kind));
        }
        return scores;
    }

    /** How alike the questions are by words and meaning, 0 to 1. */
    private float[] similar(String text, List<String> asked) {
        float[] byWords = words.scores(asked);
        float[] similar = new float[byWords.length];
        if (meaning.isEmpty()) {
            mix(similar, byWords, 1);
            return similar;
        }
        Meaning known = meaning.get();
        float[] byMeaning = known.vectors.nearness(known.model.vectorOf(text));
        mix(similar, byWords, WORDS);
        mix(similar, byMeaning, 1 - WORDS);
        float[] ranks = new float[similar.length];
        RankFusion.add(byWords, ranks);
        RankFusion.add(byMeaning, ranks);
        for (int row = 0; row < similar.length; row++) {
            similar[row] = (float) ((1 - RANKS) * similar[row] + RANKS * ranks[row] / RankFusion.most(2));
        }
        return similar;
    }

    /** What each subject gains by being named: how much of what was asked its name makes up. */
    private double[] named(String text, List<String> asked) {
        double[] gain = new double[subjectCount];
        double all = asked.stream().mapToDouble(words::rarity).sum();
        for (NameIndex.Named name : names.namedIn(text)) {
            double share = name.words().stream()
                            .filter(asked::contains)
                            .mapToDouble(words::rarity)
                            .sum()
                    / Math.max(all, 1e-9);
            if (share >= LEAST_SHARE) {
                name.subjects().forEach(subject -> gain[subject] = Math.max(gain[subject], share));
            }
        }
        return gain;
    }

    /** Adds scores brought to 0…1. */
    private static void mix(float[] sum, float[] scores, double weight) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (float score : scores) {
            least = Math.min(least, score);
            most = Math.max(most, score);
        }
        double width = Math.max(most - least, 1e-9);
        for (int i = 0; i < scores.length; i++) {
            sum[i] += (float) (weight * (scores[i] - least) / width);
        }
    }
}
