package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import dossier.outcome.names.Sample;
import dossier.outcome.names.ValueKind;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionPropertiesTest {

    @Property
    void theProductOfAWholeNumberAndADecimalIsExact(
            @ForAll long number, @ForAll @Scale(6) @BigRange(min = "-1000000", max = "1000000") BigDecimal price) {
        var drawn = new Sample(number, price.toPlainString(), "", false);
        var product = Expression.read("number * price", drawn.names, EnumSet.of(ValueKind.DECIMAL), (message, at) -> {})
                .orElseThrow();
        assertThat(product.value(drawn.values)).isEqualTo(new BigDecimal(number).multiply(price));
    }

    @Property
    void aDecimalInAnExpressionIsExactlyWhatIsWritten(
            @ForAll @Scale(20) @BigRange(min = "0", max = "1000000000000") BigDecimal decimal) {
        var sample = new Sample(0, "0", "", false);
        var written = decimal.setScale(20).toPlainString();
        var expression = Expression.read(written, sample.names, EnumSet.of(ValueKind.DECIMAL), (message, at) -> {});
        assertThat(expression.orElseThrow().value(sample.values)).isEqualTo(new BigDecimal(written));
    }

    @Property
    void whateverIsWrittenIsReadOrExplained(@ForAll String source) {
        var sample = new Sample(0, "0", "", false);
        var complaints = new ArrayList<String>();
        var read = Expression.read(
                source, sample.names, EnumSet.allOf(ValueKind.class), (message, at) -> complaints.add(message));
        assertThat(read.isPresent()).isEqualTo(complaints.isEmpty());
    }
}
