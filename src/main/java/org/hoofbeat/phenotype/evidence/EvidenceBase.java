package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;

/**
 * The evidence on all annotated diseases of one pack, immutable and shared by all threads.
 *
 * <p>A disease of OMIM or DECIPHER has its own rows, and borrows the rest ({@link Relations}). An Orphanet entity has its rows
 * as {@link EvidenceSource#SAME_DISEASE}: they are what they are wherever they are used, experts' bands and not counts.
 */
public final class EvidenceBase {
    /**
     * To which power a ratio of shares is raised before it is weighed. Below 1, because findings of one patient are not
     * independent and shares are rough; the value was found by letting it be learned (docs/diagnosis.md).
     */
    public static final double POWER = 0.6;

    /** How likely a sign that is present is missed in a report for its absence to be counted; small, as reports are short. */
    public static final double REPORTING = 0.05;

    private static final float LEAST_BORROWED_SHARE = 0.02f;
    private static final float IMAGINARY_RELATIVE = 0.3f;
    private static final IntPredicate NOTHING_LEFT_OUT = _ -> false;
    private static final int SOURCES = EvidenceSource.values().length;

    private final Knowledge knowledge;
    private final Relations relations;
    private final ListColumn closure;
    private final Backgrounds backgrounds;
    private final SignProfile[][] profiles = new SignProfile[SOURCES][];
    private final SignIndex[] indexes = new SignIndex[SOURCES];
    private final StatedIndex statedByOwn;
    private final StatedIndex statedBySame;
    private final DiseaseFacts[] facts;
    private final Reports reports;

    private EvidenceBase(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.closure = knowledge.hierarchy().ancestors();
        this.relations = Relations.of(knowledge);
        int n = knowledge.sourceDiseases().size();
        int terms = knowledge.terms().size();
        var shares = new ShareEstimates(knowledge);
        var builder = new ProfileBuilder(closure);
        SignProfile[] stated = new SignProfile[n];
        Arrays.setAll(stated, row -> shares.of(row, NOTHING_LEFT_OUT));
        boolean[] omim = new boolean[n];
        boolean[] orphanet = new boolean[n];
        for (int row = 0; row < n; row++) {
            omim[row] = Relations.isOmim(knowledge.sourceDiseases(), row);
            orphanet[row] = Relations.isOrphanet(knowledge.sourceDiseases(), row);
        }
        SignProfile[] own = new SignProfile[n];
        SignProfile[] same = new SignProfile[n];
        SignProfile[] other = new SignProfile[n];
        for (int row = 0; row < n; row++) {
            own[row] = orphanet[row] ? SignProfile.EMPTY : stated[row];
            same[row] = orphanet[row] ? stated[row] : greatest(relations.same().get(row), stated, builder);
            other[row] = mean(relations.other().get(row), stated, builder);
        }
        SignProfile[] relatives = new SignProfile[n];
        Arrays.setAll(relatives, row -> relatives(row, own, same, builder));
        var names = new NamedSigns(knowledge);
        SignProfile[] named = new SignProfile[n];
        Arrays.setAll(
                named,
                row -> omim[row] ? names.in(knowledge.sourceDiseases().label().get(row), builder) : SignProfile.EMPTY);
        profiles[EvidenceSource.OWN.ordinal()] = own;
        profiles[EvidenceSource.SAME_DISEASE.ordinal()] = same;
        profiles[EvidenceSource.WIDER_OR_NARROWER.ordinal()] = other;
        profiles[EvidenceSource.RELATIVES.ordinal()] = relatives;
        profiles[EvidenceSource.NAME.ordinal()] = named;
        this.backgrounds = Backgrounds.of(own, same, omim, terms);
        Arrays.setAll(indexes, source -> SignIndex.of(profiles[source], terms));
        this.statedByOwn = StatedIndex.of(own, terms);
        this.statedBySame = StatedIndex.of(same, terms);
        this.reports = new Reports(knowledge, shares);
        this.facts = new DiseaseFacts[n];
        var people = new CitedPeople(knowledge, shares);
        Arrays.setAll(facts, row -> facts(row, own[row], same[row], people, NOTHING_LEFT_OUT));
    }

    /** The evidence of a pack. */
    public static EvidenceBase of(Knowledge knowledge) {
        return new EvidenceBase(knowledge);
    }

    /** How many source diseases there are, annotated or not. */
    public int size() {
        return facts.length;
    }

    /** How common a sign is over all diseases, above 0 and at most 1. */
    public double background(int term) {
        return backgrounds.share()[term];
    }

    /** See {@link DiseaseEvidence#isAnnotated}. */
    public boolean isAnnotated(int disease) {
        return isAnnotated(
                disease,
                profiles[EvidenceSource.OWN.ordinal()][disease],
                profiles[EvidenceSource.SAME_DISEASE.ordinal()][disease],
                profiles[EvidenceSource.WIDER_OR_NARROWER.ordinal()][disease]);
    }

    /** Whether a source disease is one of OMIM's. */
    public boolean isOmim(int disease) {
        return Relations.isOmim(knowledge.sourceDiseases(), disease);
    }

    /** Numbers on a disease that do not depend on the patient. */
    public DiseaseFacts facts(int disease) {
        return facts[disease];
    }

    /** What is known of a disease. */
    public DiseaseEvidence on(int disease) {
        return evidence(
                Arrays.stream(profiles).map(bySource -> bySource[disease]).toList(), disease, facts[disease]);
    }

    /**
     * What is known of a disease without some annotation rows: neither its own nor those of its relatives, so that nothing
     * comes back through them. Backgrounds stay as they are.
     *
     * @param leftOut whether an annotation row must not be used
     */
    public DiseaseEvidence on(int disease, IntPredicate leftOut) {
        var shares = new ShareEstimates(knowledge);
        var builder = new ProfileBuilder(closure);
        SignProfile[] own = profiles[EvidenceSource.OWN.ordinal()].clone();
        SignProfile[] same = profiles[EvidenceSource.SAME_DISEASE.ordinal()].clone();
        SignProfile[] stated = new SignProfile[own.length];
        int[] relatives = relations.relatives().get(disease);
        IntStream involved = IntStream.concat(IntStream.of(disease), IntStream.of(relatives));
        involved.flatMap(row -> IntStream.concat(
                        IntStream.of(row),
                        IntStream.concat(relations.same().stream(row), relations.other().stream(row))))
                .distinct()
                .forEach(row -> stated[row] = shares.of(row, leftOut));
        IntStream.concat(IntStream.of(disease), IntStream.of(relatives)).forEach(row -> {
            boolean orphanet = Relations.isOrphanet(knowledge.sourceDiseases(), row);
            own[row] = orphanet ? SignProfile.EMPTY : stated[row];
            same[row] = orphanet ? stated[row] : greatest(relations.same().get(row), stated, builder);
        });
        List<SignProfile> bySource = List.of(
                own[disease],
                same[disease],
                mean(relations.other().get(disease), stated, builder),
                relatives(disease, own, same, builder),
                profiles[EvidenceSource.NAME.ordinal()][disease]);
        return evidence(
                bySource,
                disease,
                facts(disease, own[disease], same[disease], new CitedPeople(knowledge, shares), leftOut));
    }

    /** Rows of the diseases that lend a disease statements as the same, and as wider, narrower or of the same gene. */
    public IntStream lenders(int disease, EvidenceSource source) {
        return switch (source) {
            case SAME_DISEASE -> relations.same().stream(disease);
            case WIDER_OR_NARROWER -> relations.other().stream(disease);
            case RELATIVES -> relations.relatives().stream(disease);
            case OWN, NAME -> IntStream.empty();
        };
    }

    /** Prepares to weigh these findings (rows of terms, none implied by another) for one disease after the other. */
    public Weigher weigher(int[] findings) {
        Ladder[] ladders = new Ladder[findings.length];
        Arrays.setAll(ladders, i -> Ladder.of(findings[i], knowledge.hierarchy(), backgrounds.information()));
        return new Weigher(findings, implied(findings), ladders, reports);
    }

    /**
     * The ancestor of a finding in which it meets a profile best.
     *
     * @param stated whether only terms that a statement names count
     */
    public int bestMeeting(int finding, SignProfile profile, boolean stated) {
        Ladder ladder = Ladder.of(finding, knowledge.hierarchy(), backgrounds.information());
        int best = finding;
        double most = 0;
        for (int i = 1; i < ladder.ancestors().length; i++) {
            int ancestor = ladder.ancestors()[i];
            double worth = stated
                    ? raise((float) profile.stated(ancestor)) * ladder.general()[i]
                    : raise((float) profile.implied(ancestor)) * ladder.shared()[i];
            boolean isNearer = worth == most && knowledge.hierarchy().isA(ancestor, best);
            if (worth > most || isNearer) {
                most = worth;
                best = ancestor;
            }
        }
        return best;
    }

    /** The findings and all they imply, each once, ascending. */
    public int[] implied(int[] findings) {
        return Arrays.stream(findings)
                .flatMap(closure::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /** A way to go through all diseases for one finding; one for each thread. */
    public Sweep sweep() {
        return new Sweep(indexes, knowledge.hierarchy(), backgrounds.information(), size());
    }

    /** A way to find the likest reports; one for each thread. */
    public ReportSearch reportSearch() {
        return new ReportSearch(reports);
    }

    /** Whose own rows state a term exactly. */
    public StatedIndex statedByOwn() {
        return statedByOwn;
    }

    /** For whom the same Orphanet entity states a term exactly. */
    public StatedIndex statedBySame() {
        return statedBySame;
    }

    /** Takes one disease and the share of people with it that have a sign. */
    @FunctionalInterface
    public interface DiseaseShare {
        void accept(int disease, double share);
    }

    /** Goes through the diseases whose own rows say, or imply, that more than a given share of people have a sign. */
    public void forEachOften(int term, double moreThan, DiseaseShare consumer) {
        SignIndex index = indexes[EvidenceSource.OWN.ordinal()];
        for (int i = index.starts()[term]; i < index.starts()[term + 1]; i++) {
            double share = Math.pow(index.implied()[i], 1 / POWER);
            if (share > moreThan) {
                consumer.accept(index.diseases()[i], share);
            }
        }
    }

    /** What the disease's own rows and the same Orphanet entity's together say, the greater share counting. */
    public SignProfile joint(DiseaseEvidence evidence) {
        var builder = new ProfileBuilder(closure);
        builder.include(evidence.by(EvidenceSource.OWN));
        builder.include(evidence.by(EvidenceSource.SAME_DISEASE));
        return builder.build();
    }

    /** {@link Feature#COVERAGE} of so many findings stated out of so many. */
    public static double coverage(int stated, int findings) {
        double share = findings == 0 ? 0 : (double) stated / findings;
        return share * share * share * share;
    }

    /** What the silence on a sign speaks against a disease in which it is seen this often; at most 0. */
    public static double silence(float share) {
        return Math.log(1 - REPORTING * share);
    }

    static float raise(float share) {
        return share <= 0 ? 0 : (float) Math.exp(POWER * Math.log(share));
    }

    private DiseaseEvidence evidence(List<SignProfile> bySource, int disease, DiseaseFacts numbers) {
        boolean annotated = isAnnotated(
                disease,
                bySource.get(EvidenceSource.OWN.ordinal()),
                bySource.get(EvidenceSource.SAME_DISEASE.ordinal()),
                bySource.get(EvidenceSource.WIDER_OR_NARROWER.ordinal()));
        return new DiseaseEvidence(bySource, numbers, annotated);
    }

    private boolean isAnnotated(int disease, SignProfile own, SignProfile same, SignProfile other) {
        return !own.isEmpty()
                || !same.isEmpty()
                || !other.isEmpty() && !relations.otherByGene()[disease];
    }

    private static SignProfile greatest(int[] rows, SignProfile[] stated, ProfileBuilder builder) {
        for (int row : rows) {
            builder.include(stated[row]);
        }
        return rows.length == 1 ? buildSame(stated[rows[0]], builder) : builder.build();
    }

    private static SignProfile buildSame(SignProfile only, ProfileBuilder builder) {
        builder.build();
        return only;
    }

    private static SignProfile mean(int[] rows, SignProfile[] stated, ProfileBuilder builder) {
        float lenders = 0;
        for (int row : rows) {
            if (!stated[row].isEmpty()) {
                builder.add(stated[row], 1);
                lenders++;
            }
        }
        return builder.build(lenders + IMAGINARY_RELATIVE, LEAST_BORROWED_SHARE);
    }

    private SignProfile relatives(int disease, SignProfile[] own, SignProfile[] same, ProfileBuilder builder) {
        float lenders = 0;
        for (int i = relations.relatives().starts()[disease];
                i < relations.relatives().starts()[disease + 1];
                i++) {
            int relative = relations.relatives().values()[i];
            SignProfile lent = own[relative].isEmpty() ? same[relative] : own[relative];
            if (!lent.isEmpty()) {
                builder.add(lent, relations.closeness()[i]);
                lenders += relations.closeness()[i];
            }
        }
        return builder.build(lenders + IMAGINARY_RELATIVE, LEAST_BORROWED_SHARE);
    }

    private static DiseaseFacts facts(
            int disease, SignProfile own, SignProfile same, CitedPeople people, IntPredicate leftOut) {
        people.count(disease, leftOut);
        return new DiseaseFacts(
                own.statedCount(),
                people.references(),
                people.people(),
                same.statedCount(),
                silenceOf(own),
                silenceOf(same),
                own.expectedSigns(),
                same.expectedSigns());
    }

    private static double silenceOf(SignProfile profile) {
        double sum = 0;
        for (float share : profile.stated()) {
            sum += silence(share);
        }
        return sum;
    }
}
