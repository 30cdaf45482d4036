package dossier.ui.container;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;

/** Inside of the container: what tests prepare and look up past the application. */
@Dependent
public class Sql {

    @Resource(lookup = "jdbc/dossier")
    private DataSource database;

    /** Changes something. */
    public void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement()) {
            query.execute(statement);
        }
    }

    /** The first column of each row, in order. */
    public List<String> texts(String select) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery(select)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The one number that a query gives. */
    public long number(String select) throws SQLException {
        return Long.parseLong(texts(select).get(0));
    }
}
