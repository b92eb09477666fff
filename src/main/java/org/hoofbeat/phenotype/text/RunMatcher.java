package org.hoofbeat.phenotype.text;

/**
 * Looks up runs of words in the index of names: runs as they stand, runs with a word in between left out, and runs over an
 * "and" that share a word ("short arms and legs", "hypoplasia of the nails and teeth").
 *
 * <p>A run has at most ten words with content and does not go over a comma, a bracket or the end of a sentence, so that the
 * work is linear in the number of words.
 */
final class RunMatcher {
    private static final int WHOLE = 100;
    private static final int INSERTED = 22;
    private static final int SHARED = 8;
    private static final int JOINED = 45;
    private static final int[] KIND_COST = {0, 0, 6, 8, 20};
    private static final int LEAST = 77;
    private static final int LEAST_SHARED = 78;
    private static final int MOST_TOKENS = 18;
    private static final int MOST_FOR_INSERTION = 6;
    private static final int SHARED_WORDS = 3;
    private static final int MOST_ITEMS = 8;
    private static final int LEAST_ROOT = 3;

    private final Vocabulary vocabulary;
    private final NameIndex index;
    private final FalseFriends.Marked falseFriends;
    private final TokenList tokens;
    private final Candidates found = new Candidates();
    /** Places of the content words of the current run. */
    private final int[] place = new int[MOST_TOKENS + 1];

    private final int[] left = new int[2 * SHARED_WORDS];
    private final int[] right = new int[2 * SHARED_WORDS];
    private final int[] chosen = new int[NameIndex.LONGEST];

    private RunMatcher(Vocabulary vocabulary, NameIndex index, FalseFriends falseFriends, TokenList tokens) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.falseFriends = falseFriends.mark(tokens);
        this.tokens = tokens;
    }

    static Candidates match(Vocabulary vocabulary, NameIndex index, FalseFriends falseFriends, TokenList tokens) {
        var matcher = new RunMatcher(vocabulary, index, falseFriends, tokens);
        for (int first = 0; first < tokens.size; first++) {
            if (vocabulary.meaning[tokens.word[first]] >= 0) {
                matcher.runsFrom(first);
            } else if ((vocabulary.role[tokens.word[first]] & Vocabulary.AND) != 0 && first > 0) {
                matcher.overList(first);
            }
            if (first > 0 && tokens.gap[first] == TokenList.SLASH) {
                matcher.overList(first);
            } else if (first > 0 && tokens.gap[first] == TokenList.COMMA) {
                matcher.overComma(first);
            }
        }
        return matcher.found;
    }

    private void runsFrom(int first) {
        int count = 0;
        long all = 0;
        long core = 0;
        boolean shaded = false;
        boolean joined = false;
        int end = Math.min(tokens.size, first + MOST_TOKENS);
        for (int last = first; last < end && count < NameIndex.LONGEST; last++) {
            if (last > first && tokens.gap[last] >= TokenList.COMMA) {
                break;
            }
            int word = tokens.word[last];
            int meaning = vocabulary.meaning[word];
            if (meaning < 0) {
                if (word == WordSource.UNKNOWN || (vocabulary.role[word] & (Vocabulary.WALL | Vocabulary.NOT)) != 0) {
                    break;
                }
                joined |= (vocabulary.role[word] & Vocabulary.AND) != 0;
                continue;
            }
            long part = NameIndex.scatter(meaning);
            all += part;
            place[count++] = last;
            boolean shade = isShade(word);
            look(all, count, -1, joined ? JOINED : 0);
            if (shade) {
                shaded = true;
                continue;
            }
            core += part;
            if (shaded && !isShade(tokens.word[first])) {
                look(core, count, -2, joined ? JOINED : 0);
            }
            if (count > 2 && count <= MOST_FOR_INSERTION && !joined && !isShade(tokens.word[first])) {
                for (int i = 1; i < count - 1; i++) {
                    if (!isShade(tokens.word[place[i]])) {
                        look(core - NameIndex.scatter(vocabulary.meaning[tokens.word[place[i]]]), count, i, INSERTED);
                    }
                }
            }
        }
    }

    private boolean isShade(int word) {
        return (vocabulary.role[word] & Vocabulary.SHADE) != 0;
    }

    /**
     * Looks up a run.
     *
     * @param without which of the run's words is left out; -1 none, -2 all shades, else that one and all shades
     */
    private void look(long key, int count, int without, int cost) {
        int entry = index.first(key);
        if (entry < 0) {
            return;
        }
        int n = 0;
        long used = 0;
        for (int i = 0; i < count; i++) {
            if (i != without && (without == -1 || !isShade(tokens.word[place[i]]))) {
                chosen[n++] = place[i];
                used |= bit(place[i] - place[0]);
            }
        }
        choose(entry, n, cost, used);
    }

    private void choose(int firstEntry, int n, int cost, long used) {
        int best = Integer.MIN_VALUE;
        int bestTerm = -1;
        for (int entry = firstEntry; entry >= 0; entry = index.next(entry)) {
            int name = index.nameOf(entry);
            int score = score(name, n) - index.costOf(entry) - cost;
            if (score > best || score == best && index.names.term[name] < bestTerm) {
                best = score;
                bestTerm = index.names.term[name];
            }
        }
        if (best >= (cost == SHARED ? LEAST_SHARED : LEAST) && !falseFriends.excludes(chosen[0], chosen[n - 1])) {
            found.add(chosen[0], chosen[n - 1], bestTerm, best, used);
        }
    }

    private int score(int name, int n) {
        Names names = index.names;
        if (names.abbreviation[name] && (n != 1 || !tokens.is(chosen[0], TokenList.CAPITALS))) {
            return Integer.MIN_VALUE / 2;
        }
        if (n == 1 && names.length(name) == 1 && !isTrustworthy(chosen[0], names.words[names.start[name]])) {
            return Integer.MIN_VALUE / 2;
        }
        int from = names.start[name];
        int length = names.start[name + 1] - from;
        int same = 0;
        int ascents = 0;
        int before = -1;
        for (int i = 0; i < n; i++) {
            int lemma = vocabulary.lemma[tokens.word[chosen[i]]];
            for (int j = 0; j < length; j++) {
                if (vocabulary.lemma[names.words[from + j]] == lemma) {
                    same++;
                    ascents += j > before ? 1 : 0;
                    before = j;
                    break;
                }
            }
        }
        return WHOLE - KIND_COST[names.kind[name]] - 12 * (n - same) / n - 6 * (same - ascents) / n;
    }

    /** Whether two words that share a root may stand for each other all alone: short roots say too little. */
    private boolean isTrustworthy(int place, int named) {
        int written = tokens.word[place];
        if (vocabulary.lemma[written] == vocabulary.lemma[named]) {
            return true;
        }
        if (vocabulary.root[written] != vocabulary.root[named]) {
            return false;
        }
        int length = tokens.end[place] - tokens.start[place];
        int root = vocabulary.rootLength[written];
        boolean adjective = tokens.is(place, TokenList.GREEK)
                && root >= LEAST_ROOT
                && Math.abs(length - vocabulary.length[named]) <= 2;
        // deaf, deafness
        boolean plain = root == length && root > LEAST_ROOT && vocabulary.length[named] == length + "ness".length();
        return adjective || plain || vocabulary.inflects && root > LEAST_ROOT + 1;
    }

    /**
     * Runs over a list: the parts between its commas and before and after its "and" share the words that follow the last one
     * ("anal, renal and ear anomalies") or those that go before the first one ("hypoplasia of the nails, teeth and hair").
     */
    private void overList(int and) {
        int after = and;
        if ((vocabulary.role[tokens.word[and]] & Vocabulary.AND) != 0) {
            after = and + 1;
        }
        int l = collect(and - 1, -1, left);
        int r = collect(after, 1, right);
        if (l == 0 || r == 0) {
            return;
        }
        boolean shares = after >= tokens.size || !is(after, Vocabulary.LINK);
        int item = and;
        shareBeginning(after, l);
        r = collect(after, 1, right);
        for (int items = 0; items < MOST_ITEMS && l > 0; items++) {
            shares &= !is(left[0], Vocabulary.HEAD);
            if (shares) {
                for (int skip = 1; skip <= 2 && skip < r; skip++) {
                    lookOver(left, 0, l, right, skip, r);
                }
            }
            int begin = separatorBefore(left, l);
            if (begin < 0 || l > SHARED_WORDS - 1) {
                break;
            }
            item = begin;
            l = collect(begin - 1, -1, left);
        }
        if (item == and) {
            return;
        }
        // What goes before the list is shared by the parts after each separator.
        l = collect(item - 1, -1, left);
        shareBeginning(after, l);
        for (int place = item; place < and; place++) {
            if (tokens.gap[place] == TokenList.COMMA) {
                shareBeginning(place, l);
            }
        }
    }

    private boolean is(int place, byte role) {
        return (vocabulary.role[tokens.word[place]] & role) != 0;
    }

    /** Adjectives with a comma between share their noun: "low-set, posteriorly rotated ears". */
    private void overComma(int after) {
        int l = collect(after - 1, -1, left);
        int r = l == 0 || l > SHARED_WORDS ? 0 : collect(after, 1, right);
        if (r > 1 && (vocabulary.role[tokens.word[left[0]]] & Vocabulary.HEAD) == 0) {
            for (int skip = 1; skip <= 2 && skip < r; skip++) {
                lookOver(left, 0, l, l, right, skip, Math.min(r, skip + 1));
            }
        }
    }

    private void shareBeginning(int begin, int l) {
        int r = collect(begin, 1, right);
        for (int skip = 1; skip <= 2 && skip < l; skip++) {
            // "Renal hypoplasia and agenesis" shares, "hearing loss and growth" does not.
            if (is(left[skip - 1], Vocabulary.HEAD) && (r == 0 || !is(right[0], Vocabulary.HEAD))) {
                break;
            }
            // "Sparse hair, absent eyebrows": a part with more words than the one left out is a statement of its own.
            lookOver(left, skip, l, right, 0, Math.min(r, skip));
        }
    }

    /** The first word after the comma before a part of a list, -1 where the part is the first. */
    private int separatorBefore(int[] part, int length) {
        int at = part[length - 1];
        for (int steps = 0; steps < 3 && at > 0; steps++) {
            if (tokens.gap[at] == TokenList.COMMA) {
                return at;
            }
            at--;
        }
        return -1;
    }

    private void lookOver(int[] left, int leftSkip, int l, int[] right, int rightSkip, int r) {
        lookOver(left, leftSkip, 1, l, right, rightSkip, r);
    }

    /** @param least how many words of the left part are used at least */
    private void lookOver(int[] left, int leftSkip, int least, int l, int[] right, int rightSkip, int r) {
        long leftKey = 0;
        for (int a = leftSkip; a < Math.min(l, leftSkip + SHARED_WORDS); a++) {
            leftKey += NameIndex.scatter(vocabulary.meaning[tokens.word[left[a]]]);
            if (a - leftSkip + 1 < least) {
                continue;
            }
            long key = leftKey;
            for (int b = rightSkip; b < Math.min(r, rightSkip + SHARED_WORDS); b++) {
                key += NameIndex.scatter(vocabulary.meaning[tokens.word[right[b]]]);
                int entry = index.first(key);
                if (entry >= 0) {
                    int n = 0;
                    long used = 0;
                    for (int i = a; i >= leftSkip; i--) {
                        chosen[n++] = left[i];
                    }
                    for (int i = rightSkip; i <= b; i++) {
                        chosen[n++] = right[i];
                    }
                    for (int i = 0; i < n; i++) {
                        used |= bit(chosen[i] - chosen[0]);
                    }
                    choose(entry, n, SHARED, used);
                }
            }
        }
    }

    /** Content words from a place outwards, nearest first, up to the next comma or unknown word. */
    private int collect(int from, int step, int[] into) {
        int count = 0;
        int at = from;
        for (int seen = 0; seen < 9 && at >= 0 && at < tokens.size && count < into.length; seen++) {
            int word = tokens.word[at];
            if (word == WordSource.UNKNOWN || (vocabulary.role[word] & (Vocabulary.WALL | Vocabulary.NOT)) != 0) {
                break;
            }
            if (vocabulary.meaning[word] >= 0) {
                if (!isShade(word)) {
                    into[count++] = at;
                }
            } else if ((vocabulary.role[word] & Vocabulary.AND) != 0 && step > 0) {
                break;
            }
            if (step < 0 && tokens.gap[at] >= TokenList.COMMA) {
                break;
            }
            at += step;
            if (step > 0 && at < tokens.size && tokens.gap[at] >= TokenList.COMMA) {
                break;
            }
        }
        return count;
    }

    private static long bit(int place) {
        return place >= Long.SIZE ? 0 : 1L << place;
    }
}
