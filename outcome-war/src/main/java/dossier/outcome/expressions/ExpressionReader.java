package dossier.outcome.expressions;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelMutableAst;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelMutableExprConverter;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;

import dossier.outcome.names.Names;
import dossier.outcome.names.ValueKind;

/** Reads one expression: parse, walk through, check, plan. What is wrong at one step spares the steps after it. */
final class ExpressionReader {

    /** What CEL makes of a list whose values have different types. */
    private static final CelType MIXED_LIST = ListType.create(SimpleType.DYN);

    private final String source;
    private final Names names;
    private final ObjIntConsumer<String> wrong;
    private boolean rejected;

    ExpressionReader(String source, Names names, ObjIntConsumer<String> wrong) {
        this.source = source;
        this.names = names;
        this.wrong = wrong;
    }

    Optional<Expression> read(Set<ValueKind> allowed) {
        if (source.codePointCount(0, source.length()) > Language.MOST_CHARACTERS) {
            reject("An expression has at most " + Language.MOST_CHARACTERS + " characters.", 0);
            return Optional.empty();
        }
        return parsed().flatMap(parsed -> compiled(parsed, allowed));
    }

    private Optional<CelAbstractSyntaxTree> parsed() {
        try {
            return Optional.of(Language.parse(source).getAst());
        } catch (CelValidationException unreadable) {
            var first = unreadable.getErrors().get(0);
            var at = unreadable
                    .getSource()
                    .getLocationOffset(
                            first.getSourceLocation().getLine(),
                            first.getSourceLocation().getColumn())
                    .orElse(0);
            var rest = source.substring(source.offsetByCodePoints(0, at));
            reject(SyntaxComplaint.of(first.getMessage(), rest), at);
            return Optional.empty();
        }
    }

    private Optional<Expression> compiled(CelAbstractSyntaxTree parsed, Set<ValueKind> allowed) {
        var mutable = CelMutableAst.fromCelAst(parsed);
        var walk = new Walk(parsed.getSource(), names, this::reject);
        walk.through(mutable.expr());
        if (rejected || !walk.isComplete()) {
            return Optional.empty();
        }
        var exact = CelAbstractSyntaxTree.newParsedAst(
                CelMutableExprConverter.fromMutableExpr(mutable.expr()), parsed.getSource());
        return checked(exact, walk)
                .flatMap(checked -> kind(checked.getResultType(), allowed)
                        .map(kind ->
                                new Expression(source, kind, walk.reads(), walk.decimals(), Language.plan(checked))));
    }

    private Optional<CelAbstractSyntaxTree> checked(CelAbstractSyntaxTree exact, Walk walk) {
        var variables = new HashMap<String, CelType>();
        walk.reads()
                .forEach((variable, name) ->
                        variables.put(variable, Type.of(name.kind()).cel()));
        walk.decimals().keySet().forEach(variable -> variables.put(variable, Type.DECIMAL.cel()));
        var positions = exact.getSource().getPositionsMap();
        try {
            var checked = Language.check(exact, variables).getAst();
            checked.getTypeMap().forEach((part, type) -> {
                if (type.equals(MIXED_LIST)) {
                    reject(
                            "The values of a list are of one kind: all whole numbers, all decimals (2.0) or all texts.",
                            positions.get(part));
                }
            });
            return rejected ? Optional.empty() : Optional.of(checked);
        } catch (CelValidationException unfit) {
            unfit.getErrors()
                    .forEach(issue ->
                            reject(KindComplaint.of(issue.getMessage()), positions.getOrDefault(issue.getExprId(), 0)));
            return Optional.empty();
        }
    }

    private Optional<ValueKind> kind(CelType result, Set<ValueKind> allowed) {
        var kinds = allowed.stream()
                .filter(kind -> Type.of(kind).cel().equals(result))
                .findFirst();
        if (kinds.isEmpty()) {
            var expected = allowed.stream().map(ValueKind::described).collect(Collectors.joining(", "));
            reject(
                    "The expression must give " + expected + ", but it gives " + KindComplaint.inWords(result.name())
                            + ".",
                    0);
        }
        return kinds;
    }

    private void reject(String message, int at) {
        rejected = true;
        wrong.accept(message, at);
    }
}
