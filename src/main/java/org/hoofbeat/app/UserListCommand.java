package org.hoofbeat.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.hoofbeat.accounts.AccountState;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.app.output.Tsv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Lists all accounts. */
@Command(name = "list", description = "List all accounts, disabled ones too.")
final class UserListCommand implements OnData {
    private static final String[] COLUMNS = {"name", "displayName", "role", "state", "signsInWith", "secondFactor"};

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--format", description = "table, json or tsv (${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TABLE;

    @Override
    public DataOptions data() {
        return data;
    }

    @Override
    public int work(Workplace place) {
        CommandSpec here = Objects.requireNonNull(spec);
        PrintWriter out = here.commandLine().getOut();
        List<List<String>> rows = UserCommand.accounts(place).list().stream()
                .map(UserListCommand::row)
                .toList();
        switch (format) {
            case TABLE -> {
                var table = TextTable.of("name", "shown as", "role", "state", "signs in with", "second factor");
                rows.forEach(row -> table.row(row.toArray(String[]::new)));
                table.print(out);
            }
            case TSV -> {
                Tsv tsv = Tsv.withHeader(out, COLUMNS);
                rows.forEach(tsv::row);
            }
            case JSON -> writeJson(rows, out);
            case HTML ->
                throw new ParameterException(
                        here.commandLine(), "--format html is for batches; use table, json or tsv");
        }
        return 0;
    }

    private static List<String> row(AccountState state) {
        String open = state.locked() ? "locked" : "open";
        return List.of(
                state.account().name(),
                state.account().displayName(),
                state.account().role().key(),
                state.account().disabled() ? "disabled" : open,
                waysIn(state),
                state.secondFactor() ? "yes" : "no");
    }

    private static String waysIn(AccountState state) {
        if (state.signsOnElsewhere()) {
            return state.hasPassword() ? "single sign-on or password" : "single sign-on";
        }
        return state.hasPassword() ? "password" : "nothing yet";
    }

    private static void writeJson(List<List<String>> rows, PrintWriter out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("accounts");
            for (List<String> row : rows) {
                json.writeStartObject();
                for (int i = 0; i < COLUMNS.length; i++) {
                    json.writeStringProperty(COLUMNS[i], row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }
}
