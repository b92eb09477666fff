package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.store.desk.PublishedAnswerTable;
import org.hoofbeat.store.desk.SealedTextTable;
import org.junit.jupiter.api.Test;

/** What keeps the words of askers where they are: held by the types, checked on the compiled classes. */
class QuestionTypesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void noOtherPackageCanNameARawQuestion() {
        JavaClass raw = HOUSE.get(RawQuestion.class);
        assertThat(raw.getModifiers()).doesNotContain(JavaModifier.PUBLIC, JavaModifier.PROTECTED);
        assertThat(usersOf(RawQuestion.class))
                .containsExactlyInAnyOrder(
                        "AskerRights",
                        "Asking",
                        "Deidentified",
                        "Proofreading",
                        "Reading",
                        "ReceiptCode",
                        "ReplyByMail",
                        "Vault");
    }

    @Test
    void nothingThatIsPublicGivesARawQuestionAway() {
        Stream<String> leaks = HOUSE.stream()
                .filter(type -> type.getPackageName().equals("org.hoofbeat.questions"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getRawReturnType().isEquivalentTo(RawQuestion.class))
                .map(JavaMethod::getFullName);
        assertThat(leaks).isEmpty();
    }

    @Test
    void publishingKnowsNothingOfWhatWasSent() {
        Set<String> known = Stream.of(Publisher.class, Publishing.class, Answers.class, AnswerSearch.class)
                .flatMap(type -> HOUSE.get(type).getDirectDependenciesFromSelf().stream())
                .map(use -> use.getTargetClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(known)
                .contains("Deidentified")
                .doesNotContain("RawQuestion", "SeenQuestion", "Reading", "AskersView", "SealedTextTable");
    }

    @Test
    void aQuestionIsPublishedAsADeidentifiedOneOnly() {
        assertThat(callersOfInsertInto(PublishedAnswerTable.class)).containsExactly("Publisher");
        HOUSE.get(Publisher.class).getMethods().stream()
                .filter(method -> Set.of("publish", "correct").contains(method.getName()))
                .forEach(method -> assertThat(method.getRawParameterTypes())
                        .extracting(JavaClass::getSimpleName)
                        .contains("Deidentified"));
        assertThat(HOUSE.get(Deidentified.class).getConstructors())
                .allSatisfy(made -> assertThat(made.getModifiers()).contains(JavaModifier.PRIVATE));
        assertThat(HOUSE.get(Deidentified.class).getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }

    @Test
    void onlyTheVaultOpensWhatIsSealed() {
        assertThat(usersOf(SealedTextTable.class)).containsExactlyInAnyOrder("Restoring", "Vault");
    }

    private static Set<String> usersOf(Class<?> type) {
        return HOUSE.get(type).getDirectDependenciesToSelf().stream()
                .map(use -> outermost(use.getOriginClass()))
                .filter(name -> !name.equals(type.getSimpleName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> callersOfInsertInto(Class<?> table) {
        return HOUSE.get(table).getMethodCallsToSelf().stream()
                .filter(call -> call.getName().equals("insert"))
                .map(call -> outermost(call.getOriginOwner()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }
}
