internal import AWSCore

/// The errors of SQL: those of its words first, and then those of its evaluation.
enum SQLError {
    private static func error(_ code: String, _ message: String) -> AWSError { SelectError.error(code, message) }

    private static func syntax(_ code: String, _ message: String) -> AWSError {
        error(code, message + " in the SQL expression.")
    }

    // MARK: words

    static var character: AWSError {
        error("LexerInvalidChar", "The SQL expression contains a character that is not valid.")
    }
    static var literal: AWSError {
        error("LexerInvalidLiteral", "The SQL expression contains an operator that is not valid.")
    }
    static var ionLiteral: AWSError {
        error("LexerInvalidIONLiteral", "The SQL expression contains an operator that is not valid.")
    }

    // MARK: sentences

    static var token: AWSError {
        error("ParseUnexpectedToken", "The SQL expression contains an unexpected token.")
    }
    static var keyword: AWSError {
        error("ParseUnExpectedKeyword", "The SQL expression contains an unexpected keyword.")
    }
    static var term: AWSError { error("ParseUnexpectedTerm", "The SQL expression contains an unexpected term.") }
    static var expectedKeyword: AWSError { syntax("ParseExpectedKeyword", "The expected keyword").notFound }
    static var expectedExpression: AWSError {
        error("ParseExpectedExpression", "The expected SQL expression was not found.")
    }
    static var expectedToken: AWSError { syntax("ParseExpectedTokenType", "The expected token").notFound }
    static var expectedAlias: AWSError {
        syntax("ParseExpectedIdentForAlias", "The expected identifier for the alias").notFound
    }
    static var expectedNumber: AWSError { syntax("ParseExpectedNumber", "The expected number").notFound }
    static var expectedType: AWSError { syntax("ParseExpectedTypeName", "The expected type name").notFound }
    static var expectedDatePart: AWSError { syntax("ParseExpectedDatePart", "The expected date part").notFound }
    static var expectedWhen: AWSError {
        syntax("ParseExpectedWhenClause", "The expected WHEN clause").notFound
    }
    static var expectedArgument: AWSError {
        syntax("ParseExpectedArgumentDelimiter", "The expected argument delimiter").notFound
    }
    static var expectedParenthesisAfterCast: AWSError {
        syntax("ParseExpectedLeftParenAfterCast", "The expected left parenthesis after CAST").notFound
    }
    static var expectedRightParenthesis: AWSError {
        syntax("ParseExpectedRightParenBuiltinFunctionCall", "The expected right parenthesis character").notFound
    }
    static var missingFrom: AWSError {
        error("ParseSelectMissingFrom", "The SQL expression contains a missing FROM after the SELECT list.")
    }
    static var emptySelect: AWSError {
        error("ParseEmptySelect", "The SQL expression contains an empty SELECT clause.")
    }
    static var asteriskNotAlone: AWSError {
        error(
            "ParseAsteriskIsNotAloneInSelectList",
            "Other expressions are not allowed in the SELECT list when * is used without dot notation in the SQL expression."
        )
    }
    static var wildcardInList: AWSError {
        error(
            "ParseInvalidContextForWildcardInSelectList",
            "The use of * in the SELECT list in the SQL expression is not valid."
        )
    }
    static var pathComponent: AWSError {
        error("ParseInvalidPathComponent", "The SQL expression contains a path component that is not valid.")
    }
    static var callWithStar: AWSError {
        error(
            "ParseUnsupportedCallWithStar",
            "Only COUNT with (*) as a parameter is supported in the SQL expression."
        )
    }
    static var aggregateArity: AWSError {
        error(
            "ParseNonUnaryAgregateFunctionCall",
            "Only one argument is supported for aggregate functions in the SQL expression."
        )
    }
    static var castArity: AWSError { error("ParseCastArity", "The SQL expression CAST has incorrect arity.") }
    static var join: AWSError { error("ParseMalformedJoin", "JOIN is not supported in the SQL expression.") }
    static var group: AWSError {
        error("ParseExpectedIdentForGroupName", "GROUP is not supported in the SQL expression.")
    }
    static var unsupportedSyntax: AWSError {
        error("ParseUnsupportedSyntax", "The SQL expression contains unsupported syntax.")
    }
    static var unsupportedSelect: AWSError {
        error("ParseUnsupportedSelect", "The SQL expression contains an unsupported use of SELECT.")
    }
    static var unsupportedFunction: AWSError {
        error("UnsupportedFunction", "S3 encountered an unsupported SQL function.")
    }
    static var unsupportedStructure: AWSError {
        error("UnsupportedSqlStructure", "S3 encountered an unsupported SQL structure. Check the SQL Reference.")
    }
    static var dataSource: AWSError {
        error("MultipleDataSourcesUnsupported", "Multiple data sources are not supported.")
    }
    static var tableAlias: AWSError {
        error("InvalidTableAlias", "The SQL expression contains a table alias that is not valid.")
    }
    static var tooComplex: AWSError {
        error(
            "MaxOperatorsExceeded",
            "Failed to parse SQL expression, try reducing complexity. For example, reduce number of operators used."
        )
    }

    // MARK: evaluation

    static var binding: AWSError {
        error(
            "EvaluatorBindingDoesNotExist",
            "A column name or a path provided does not exist in the SQL expression."
        )
    }
    static var columnIndex: AWSError {
        error("InvalidColumnIndex", "The column index in the SQL expression is not valid.")
    }
    static var argumentCount: AWSError {
        error(
            "EvaluatorInvalidArguments",
            "There is an incorrect number of arguments in the function call in the SQL expression."
        )
    }
    static var argument: AWSError {
        error("IllegalSqlFunctionArgument", "An illegal argument was used in the SQL function.")
    }
    static var argumentType: AWSError {
        error(
            "IncorrectSqlFunctionArgumentType",
            "An incorrect argument type was specified in a function call in the SQL expression."
        )
    }
    static var cast: AWSError {
        error(
            "CastFailed",
            "An attempt to convert from one data type to another using CAST failed in the SQL expression."
        )
    }
    static var overflow: AWSError {
        error("IntegerOverflow", "An integer overflow or underflow occurred in the SQL expression.")
    }
    static var evaluation: AWSError {
        error("ExternalEvalException", "The query cannot be evaluated. Check the file and try again.")
    }
    static var negativeLimit: AWSError { error("EvaluatorNegativeLimit", "LIMIT must not be negative.") }
    static var like: AWSError {
        error("LikeInvalidInputs", "The argument given to the LIKE clause in the SQL expression is not valid.")
    }
    static var likeEscape: AWSError {
        error(
            "EvaluatorLikePatternInvalidEscapeSequence",
            "An argument given to the LIKE expression was not valid."
        )
    }
    static var timestampPattern: AWSError {
        error(
            "EvaluatorInvalidTimestampFormatPattern",
            "The timestamp format string in the SQL expression is not valid."
        )
    }
    static var timestampSymbol: AWSError {
        error(
            "EvaluatorInvalidTimestampFormatPatternSymbol",
            "The timestamp format pattern contains a symbol in the SQL expression that is not valid."
        )
    }
    static var timestampToken: AWSError {
        error(
            "EvaluatorUnterminatedTimestampFormatPatternToken",
            "The timestamp format pattern contains an unterminated token in the SQL expression."
        )
    }
    static var timestamp: AWSError {
        error("ValueParseFailure", "A timestamp parse failure occurred in the SQL expression.")
    }
}

extension AWSError {
    /// The same with the end of a sentence: something was looked for.
    fileprivate var notFound: AWSError {
        var error = self
        error.message = String(message.dropLast()) + " was not found."
        return error
    }
}
