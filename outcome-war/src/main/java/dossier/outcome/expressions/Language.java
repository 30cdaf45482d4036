package dossier.outcome.expressions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;

/** The part of CEL that rulebooks may use, with our own operations in it: parser, checker and runtime. */
final class Language {

    /** The most characters of an expression. */
    static final int MOST_CHARACTERS = 1_000;

    /** How deep expressions may be nested. */
    static final int DEEPEST = 32;

    /** Functions with a name, for messages and to reject all others. */
    static final Set<String> FUNCTIONS = Set.of("contains", "endsWith", "int", "size", "startsWith", "string");

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MOST_CHARACTERS)
            .maxParseRecursionDepth(DEEPEST)
            .enableComprehension(false)
            .comprehensionMaxIterations(0)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private static final Map<String, List<Operation>> OPERATIONS = Stream.of(
                    DecimalOperations.all(), EqualityOperations.all(), TextOperations.all())
            .flatMap(Collection::stream)
            .collect(Collectors.groupingBy(Operation::function));

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(List.of())
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                    .filterFunctions((function, overload) -> StandardPart.CHECKED.contains(
                            overload.celOverloadDecl().overloadId()))
                    .filterIdentifiers(identifier -> false)
                    .build())
            .addFunctionDeclarations(OPERATIONS.entrySet().stream()
                    .map(entry -> CelFunctionDecl.newFunctionDeclaration(
                            entry.getKey(),
                            entry.getValue().stream().map(Operation::signature).toList()))
                    .toList())
            .build();

    private static final CelRuntime RUNTIME = runtime();

    private Language() {}

    private static CelRuntime runtime() {
        var builder = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .includeFunctions(StandardPart.RUN)
                        .build());
        OPERATIONS
                .values()
                .forEach(operations -> builder.addFunctionBindings(
                        operations.stream().map(Operation::meaning).toList()));
        return builder.build();
    }

    static CelValidationResult parse(String source) {
        return COMPILER.parse(source);
    }

    /** Checks a parsed expression in which some variables can be read. */
    static CelValidationResult check(CelAbstractSyntaxTree parsed, Map<String, CelType> variables) {
        var builder = COMPILER.toCompilerBuilder();
        variables.forEach(builder::addVar);
        return builder.build().check(parsed);
    }

    static CelRuntime.Program plan(CelAbstractSyntaxTree checked) {
        try {
            return RUNTIME.createProgram(checked);
        } catch (CelEvaluationException impossible) {
            throw new IllegalStateException("An expression that was checked cannot be planned", impossible);
        }
    }
}
