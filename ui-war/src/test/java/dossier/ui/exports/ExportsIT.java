package dossier.ui.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.collections.Versions;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Downloads over HTTP, of rows in a real database. */
@ExtendWith(ArquillianExtension.class)
class ExportsIT {

    private static final String TOKEN = "watched-by-a-test";
    private static final int MANY = 60_000;
    private static final int AT_ONCE = 5_000;
    private static final int RUNNING = 2;

    @Inject
    private Dossiers dossiers;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Schema schema;

    @Inject
    private Downloads downloads;

    @Inject
    private ServletContext context;

    @Inject
    private Sql sql;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @Deployment
    static WebArchive application() {
        return Deployments.with(ExportsIT.class);
    }

    @BeforeEach
    void startWithoutDossiers() throws Exception {
        MigratedSchema.await(schema);
        sql.run("TRUNCATE TABLE dossier");
        sql.run("TRUNCATE TABLE posting");
        sql.run("DELETE FROM chunk");
        sql.run("DELETE FROM batch");
    }

    @Test
    void aBatchIsTheSameToTheByteInWhateverOrderItsDossiersWereMade() throws Exception {
        batch(1, "DONE", "42", 2_500, "seq");
        batch(2, "DONE", "42", 2_500, "-seq");
        batch(3, "DONE", "42", 2_500, "MD5(seq)");
        batch(4, "DONE", "43", 2_500, "seq");
        for (var format : List.of("csv", "jsonl", "json")) {
            var first = get("batches/1/dossiers." + format);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(sha256(get("batches/2/dossiers." + format))).isEqualTo(sha256(first));
            assertThat(sha256(get("batches/3/dossiers." + format))).isEqualTo(sha256(first));
            assertThat(sha256(get("batches/4/dossiers." + format))).isNotEqualTo(sha256(first));
        }
    }

    @Test
    void aBatchIsATableOfWhatWasDrawnAndDecided() throws Exception {
        batch(7, "DONE", "42", 2, "seq");
        var answer = get("batches/7/dossiers.csv");
        assertThat(text(answer)).isEqualTo("""
                index,seed,rulebook,version,numbers[0],numbers[1],numbers[2],numbers[3],numbers[4],numbers[5],\
                letters[0],letters[1],letters[2],letters[3],letters[4],letters[5],target,task,text\r
                0,42,spy-mission,1,0,1,2,3,4,5,a,b,c,d,e,f,the Duchess,Follow,"Follow the Duchess, 0"\r
                1,42,spy-mission,1,1,1,2,3,4,5,a,b,c,d,e,f,the Duchess,Follow,"Follow the Duchess, 1"\r
                """);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8;header=present");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"spy-mission-batch-7.csv\"");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void anUnfinishedBatchSaysSoAndIsNotResumed() throws Exception {
        batch(7, "CANCELLED", "42", 3, "seq");
        sql.run("DELETE FROM dossier WHERE idx = 1");
        var answer = get("batches/7/dossiers.jsonl", "Range", "bytes=5-");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer).lines()).hasSize(2);
        assertThat(header(answer, "Content-Disposition")).contains("spy-mission-batch-7-unfinished.jsonl");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theHistoryIsExportedNewestFirstByItsFilter() throws Exception {
        batch(1, "DONE", "42", 2_100, "seq");
        batch(2, "DONE", "one of two", 0, "seq");
        dossiers.storeAll(List.of(dossier(2, "one of two", 0), dossier(2, "one of two", 1)));
        var lines = text(get("dossiers.csv")).split("\r\n");
        assertThat(lines).hasSize(2_103);
        assertThat(lines[0]).isEqualTo("number,rulebook,version,seed,index,batch,createdAt,draws,outcome,text");
        assertThat(lines[1]).contains(",spy-mission,1,one of two,1,2,20").contains("\"{\"\"one\"\":{\"\"numbers\"\":");
        assertThat(lines[2_102]).contains(",spy-mission,1,42,0,1,20");
        assertThat(text(get("dossiers.jsonl?batch=2")).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"seed\":\"one of two\",\"index\":") && line.contains("\"batch\":2,"));
        assertThat(text(get("dossiers.json?rulebook=lotto"))).isEqualTo("[]\n");
        assertThat(get("dossiers.csv?from=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void aDownloadGoesOnWhereItBrokeOff() throws Exception {
        batch(7, "DONE", "42", 2_500, "seq");
        var whole = get("batches/7/dossiers.csv");
        var tag = header(whole, "ETag");
        var rest = get("batches/7/dossiers.csv", "Range", "bytes=100000-", "If-Range", tag);
        var length = whole.body().length;
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(header(rest, "Content-Range")).isEqualTo("bytes 100000-%d/%d".formatted(length - 1, length));
        assertThat(header(rest, "Content-Length")).isEqualTo(Integer.toString(length - 100_000));
        assertThat(header(rest, "ETag")).isEqualTo(tag);
        assertThat(text(rest)).isEqualTo(text(whole).substring(100_000));
    }

    @Test
    void theLengthOfAFileThatNobodyHasReadYetIsFoundOut() throws Exception {
        batch(7, "DONE", "never exported before", 2_500, "seq");
        var rest = get("batches/7/dossiers.jsonl", "Range", "bytes=7-");
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(text(rest)).isEqualTo(text(get("batches/7/dossiers.jsonl")).substring(7));
    }

    @Test
    void aClientWithSomethingElseBeginsAnew() throws Exception {
        batch(7, "DONE", "42", 100, "seq");
        var tag = header(get("batches/7/dossiers.csv"), "ETag");
        assertThat(get("batches/7/dossiers.csv", "Range", "bytes=9-", "If-Range", "\"x\"")
                        .statusCode())
                .isEqualTo(200);
        sql.run("DELETE FROM dossier WHERE idx = 50");
        var changed = get("batches/7/dossiers.csv", "Range", "bytes=9-", "If-Range", tag);
        assertThat(changed.statusCode()).as("a dossier was deleted").isEqualTo(200);
        assertThat(text(changed).lines()).hasSize(100);
    }

    @Test
    void aClientThatHasEverythingGetsNothing() throws Exception {
        batch(7, "DONE", "42", 100, "seq");
        var whole = get("batches/7/dossiers.csv");
        var length = whole.body().length;
        var same = get("batches/7/dossiers.csv", "If-None-Match", header(whole, "ETag"));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(header(same, "ETag")).isEqualTo(header(whole, "ETag"));
        var beyond = get("batches/7/dossiers.csv", "Range", "bytes=" + length + "-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + length);
        assertThat(text(beyond)).contains("urn:dossier:problem:no-such-range");
    }

    @Test
    void aPartIsNotPackedBecauseItsBytesAreCounted() throws Exception {
        batch(7, "DONE", "42", 2_500, "seq");
        for (var format : List.of("csv", "jsonl")) {
            var answer = get("batches/7/dossiers." + format, "Accept-Encoding", "gzip", "Range", "bytes=9-");
            assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo("identity");
            assertThat(text(answer))
                    .isEqualTo(text(get("batches/7/dossiers." + format)).substring(9));
        }
    }

    @Test
    void aFileThatBreaksOffDoesNotLookComplete() throws Exception {
        batch(7, "DONE", "42", MANY, "seq");
        sql.run("UPDATE dossier SET draws_one = '[]' WHERE idx = " + (MANY - 1));
        for (var version : Version.values()) {
            for (var format : Format.values()) {
                var read = new ArrayList<byte[]>();
                assertThatThrownBy(
                                () -> read(open(version, "batches/7/dossiers." + format.extension() + watched()), read))
                        .as("%s by %s", format, version)
                        .isInstanceOf(IOException.class);
                assertThat(read).as("what came before").hasSizeGreaterThan(10);
                assertThat(new String(read.get(read.size() - 1))).doesNotEndWith("]\n");
                assertThat(watch().state()).isEqualTo(Download.State.FAILED);
            }
        }
    }

    @Test
    void whatFailsBeforeAnythingIsSentIsAProblem() throws Exception {
        sql.run("RENAME TABLE dossier TO elsewhere");
        try {
            for (var format : Format.values()) {
                var answer = get("dossiers." + format.extension());
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(text(answer)).startsWith("{\"type\":\"urn:dossier:problem:unavailable\"");
                assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            }
        } finally {
            sql.run("RENAME TABLE elsewhere TO dossier");
        }
    }

    @Test
    void dossiersThatAreDeletedMeanwhileAreMissed() throws Exception {
        batch(7, "DONE", "42", MANY, "seq");
        try (var body = open(Version.HTTP_1_1, "batches/7/dossiers.csv")) {
            body.readNBytes(1_000);
            sql.run("DELETE FROM dossier WHERE idx > %d".formatted(MANY - 10));
            assertThatThrownBy(() -> body.transferTo(sink())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nothingIsCollectedForAClientThatReadsSlowly() throws Exception {
        batch(7, "DONE", "42", MANY, "seq");
        try (var body = open(Version.HTTP_1_1, "batches/7/dossiers.json" + watched())) {
            body.readNBytes(1_000);
            var written = rowsWhenTheyStopComing();
            assertThat(written).isBetween(1_000L, MANY - 1_000L);
            assertThat(watch()).isEqualTo(new DownloadView(Download.State.RUNNING, written, (long) MANY));
            body.transferTo(sink());
        }
        assertThat(text(get("exports/" + TOKEN)))
                .isEqualTo("{\"state\":\"DONE\",\"rows\":%d,\"of\":%d}".formatted(MANY, MANY));
    }

    @Test
    void asManyDownloadsRunAsThereIsRoomFor() throws Exception {
        batch(7, "DONE", "42", MANY, "seq");
        var open = new ArrayList<InputStream>();
        try {
            for (var i = 0; i < RUNNING; i++) {
                var body = open(Version.HTTP_1_1, "batches/7/dossiers.json");
                body.readNBytes(1_000);
                open.add(body);
            }
            var refused = get("batches/7/dossiers.json");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(text(refused)).contains("2 exports are running");
            assertThat(header(refused, "Retry-After")).isNotEmpty();
        } finally {
            for (var body : open) {
                body.close();
            }
        }
    }

    @Test
    void askingForTheHeadMakesNoFile() throws Exception {
        batch(7, "DONE", "42", 100, "seq");
        var unused = "a-token-that-nobody-uses";
        var address = request("batches/7/dossiers.csv?watch=" + unused);
        var head = client.send(
                address.method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(header(get("batches/7/dossiers.csv"), "ETag"));
        assertThat(head.body()).isEmpty();
        assertThat(get("exports/" + unused).statusCode())
                .as("nobody has downloaded by this token")
                .isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        batch(7, "DELETING", "42", 1, "seq");
        assertThat(text(get("batches/8/dossiers.csv")))
                .contains("urn:dossier:problem:not-found", "There is no batch 8");
        assertThat(text(get("batches/7/dossiers.xml"))).contains("There is no export as xml");
        assertThat(text(get("dossiers.pdf"))).contains("There is no export as pdf; there are: csv, jsonl, json, xlsx.");
        assertThat(text(get("batches/7/dossiers.csv"))).contains("urn:dossier:problem:conflict", "being deleted");
        assertThat(text(get("dossiers.csv?watch=me"))).contains("urn:dossier:problem:invalid-input", "watch");
    }

    private static String watched() {
        return "?watch=" + TOKEN;
    }

    private DownloadView watch() {
        return downloads.find(TOKEN).orElseThrow().view();
    }

    private long rowsWhenTheyStopComing() throws InterruptedException {
        var before = -1L;
        for (var now = watch().rows(); now != before; now = watch().rows()) {
            before = now;
            Thread.sleep(1_500);
        }
        return before;
    }

    private static void read(InputStream body, List<byte[]> pieces) throws IOException {
        var piece = new byte[8_192];
        for (var length = body.read(piece); length >= 0; length = body.read(piece)) {
            pieces.add(Arrays.copyOf(piece, length));
        }
    }

    private InputStream open(Version version, String path) throws Exception {
        return client.send(request(path).version(version).build(), BodyHandlers.ofInputStream())
                .body();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = request(path);
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:9190%s/api/%s".formatted(context.getContextPath(), path)));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String sha256(HttpResponse<byte[]> answer) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
    }

    private static OutputStream sink() {
        return OutputStream.nullOutputStream();
    }

    /** A batch whose dossiers are stored in a certain order, within each 5,000: the database must not be silent for long. */
    private void batch(long number, String state, String seed, int size, String order) throws SQLException {
        sql.run("""
            INSERT INTO batch (number, rulebook_id, seed, size, state, created_at, created_by, fingerprint)
            SELECT %d, id, '%s', %d, '%s', UTC_TIMESTAMP(6), 'test', SHA2('', 256)
            FROM rulebook_version WHERE name = 'spy-mission' AND version = 1
            """.formatted(number, seed, size, state));
        for (var first = 0; first < size; first += AT_ONCE) {
            sql.run("""
                INSERT INTO dossier
                  (rulebook_id, seed, idx, batch_number, draws_one, draws_two, outcome, text, created_at)
                SELECT id, '%s', seq, %d, CONCAT('{"numbers":["', seq %% 20, '","1","2","3","4","5"]}'),
                  '{"letters":["a","b","c","d","e","f"]}', '{"target":"the Duchess","task":"Follow"}',
                  CONCAT('Follow the Duchess, ', seq), UTC_TIMESTAMP(6)
                FROM seq_%d_to_%d JOIN rulebook_version WHERE name = 'spy-mission' AND version = 1 ORDER BY %s
                """.formatted(seed, number, first, Math.min(size, first + AT_ONCE) - 1, order));
        }
    }

    private Dossier dossier(long batch, String seed, long index) {
        var one = new LinkedHashMap<>(Map.of("numbers", List.of("19")));
        var two = new LinkedHashMap<>(Map.of("letters", List.of("z")));
        var outcome = new LinkedHashMap<>(Map.of("target", "the Duchess"));
        var book = catalog.find("spy-mission").orElseThrow();
        return new Dossier(batch, book, Versions.NONE, seed, index, one, two, outcome, "Follow the Duchess");
    }
}
