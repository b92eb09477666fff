package org.hoofbeat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house, checked on the compiled classes: who may import whom, and who may use which library. */
class RoomsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(CLASSES);

    @Test
    void seesClassesOfEveryRoomThatHasSources() throws IOException {
        Set<String> built = new TreeSet<>();
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/hoofbeat"))) {
            rooms.filter(Files::isDirectory)
                    .forEach(room -> built.add(room.getFileName().toString()));
        }
        Set<String> seen = ours().filter(type -> !type.getSimpleName().equals("package-info"))
                .map(type -> type.getPackageName().split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(built).contains("app", "model", "web");
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        assertThat(ours().filter(type ->
                        Room.findByPackage(type.getPackageName()).isEmpty()))
                .isEmpty();
    }

    @Test
    void roomsImportOnlyWhatTheTableAllows() {
        assertThat(dependencies((from, to) -> to.getPackageName().startsWith(Room.ROOT)
                        && !roomOf(from).mayImport(roomOf(to))))
                .isEmpty();
    }

    @Test
    void templatesUseOnlyWhatTheWebMayImport() {
        Room web = Room.findByPackage(Room.ROOT + "web").orElseThrow();
        Stream<String> strays = HOUSE.stream()
                .filter(type -> type.getPackageName().startsWith("gg.jte.generated"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOurs(use.getTargetClass()) && !web.mayImport(roomOf(use.getTargetClass())))
                .map(Dependency::getDescription);
        assertThat(strays).isEmpty();
    }

    @Test
    void roomsDoNotImportInCircles() {
        SlicesRuleDefinition.slices()
                .matching("org.hoofbeat.(**)")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void aLibraryIsUsedByItsOwnerOnly() {
        for (Room owner : Room.TABLE) {
            for (String library : owner.owns()) {
                assertThat(dependencies((from, to) -> isIn(to, Room.LIBRARIES.get(library))
                                && !roomOf(from).isPartOf(owner)))
                        .as("uses of %s outside %s", library, owner.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyOwnedLibraryHasOneOwner() {
        List<String> owned =
                Room.TABLE.stream().flatMap(room -> room.owns().stream()).toList();
        assertThat(owned).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Room.LIBRARIES.keySet());
    }

    @Test
    void jsonIsReadInSourcesAndWrittenInSourcesWebAndApp() {
        Stream<String> reading = ours().filter(type -> !inRoom(type, "sources"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().startsWith("tools.jackson")
                        && call.getName().matches("read.*|treeToValue|createParser|reader.*"))
                .map(JavaMethodCall::getDescription);
        assertThat(reading).isEmpty();
        assertThat(dependencies((from, to) -> to.getPackageName().startsWith("tools.jackson")
                        && Stream.of("sources", "web", "app").noneMatch(room -> inRoom(from, room))))
                .isEmpty();
    }

    @Test
    void jacksonTwoIsForLibrariesOnly() {
        assertThat(dependencies(
                        (_, to) -> isIn(to, List.of("com.fasterxml.jackson.core.", "com.fasterxml.jackson.databind."))))
                .isEmpty();
    }

    @Test
    void springIsUsedInAppWebAndAccountsOnly() {
        assertThat(dependencies((from, to) -> to.getPackageName().startsWith("org.springframework")
                        && Stream.of("app", "web", "accounts").noneMatch(room -> inRoom(from, room))))
                .isEmpty();
    }

    @Test
    void modelAndPhenotypeUseNothingButTheJdk() {
        assertThat(dependencies((from, to) -> (inRoom(from, "model") || inRoom(from, "phenotype"))
                        && !isOurs(to)
                        && !isIn(to, List.of("java.", "org.jspecify."))))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        Stream<String> unmarked = ours().map(JavaClass::getPackage)
                .distinct()
                .filter(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);
        assertThat(unmarked).isEmpty();
    }

    @Test
    void architecturePageHasTheSameTable() throws IOException {
        List<Room> written = Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 5)
                .map(cells -> new Room(cells[1].strip(), Room.words(cells[3]), Room.words(cells[4])))
                .filter(room -> !room.name().equals("Room") && !room.name().startsWith("---"))
                .toList();
        assertThat(written).isEqualTo(Room.TABLE);
    }

    private static Stream<JavaClass> ours() {
        return HOUSE.stream().filter(RoomsTest::isOurs);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(Room.ROOT);
    }

    private static boolean isIn(JavaClass type, List<String> library) {
        String name = type.getBaseComponentType().getName();
        return library.stream().anyMatch(part -> part.endsWith(".") ? name.startsWith(part) : name.equals(part));
    }

    private static boolean inRoom(JavaClass type, String room) {
        return (type.getPackageName() + ".").startsWith(Room.ROOT + room + ".");
    }

    private static Room roomOf(JavaClass type) {
        return Room.findByPackage(type.getPackageName()).orElseThrow();
    }

    /** What our classes use and should not, one sentence each that names class and line. */
    private static List<String> dependencies(BiPredicate<JavaClass, JavaClass> forbidden) {
        return ours().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !use.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(use -> forbidden.test(
                        use.getOriginClass(), use.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .toList();
    }
}
