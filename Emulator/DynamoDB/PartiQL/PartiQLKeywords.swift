/// The words that are no names unless they stand in quotes: SQL's and PartiQL's own.
enum PartiQLKeywords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// Keywords that call a function where a parenthesis follows.
    static let functions: Set<String> = [
        "exists", "count", "avg", "max", "min", "sum", "substring", "char_length", "character_length", "octet_length",
        "bit_length", "upper", "lower", "size", "sexp", "list", "bag",
    ]

    /// Keywords that stand between operands.
    static let operators: Set<String> = ["and", "or", "is", "in", "between", "like", "union", "except", "intersect"]

    // The reserved words of the parser that AWS publishes (partiql-lang-kotlin, LexerConstants.kt); DynamoDB refuses
    // `key` (github.com/passren/PyDynamoDB/issues/26), DynamoDB Local `pad` (see `PartiQLErrors`, 086).
    private static let words = Set(
        """
        absolute action add all allocate alter and any are as asc assertion at authorization avg begin between bit
        bit_length by cascade cascaded case cast catalog char character character_length char_length check close
        coalesce collate collation column commit connect connection constraint constraints continue convert
        corresponding count create cross current current_date current_time current_timestamp current_user cursor date
        deallocate dec decimal declare default deferrable deferred delete desc describe descriptor diagnostics
        disconnect distinct domain double drop else end escape except exception exec execute exists external extract
        date_add date_diff false fetch first float for foreign found from full get global go goto grant group having
        identity immediate in indicator initially inner input insensitive insert int integer intersect interval into
        is isolation join key language last left level like local lower match max min module names national natural
        nchar next no not null nullif numeric octet_length of on only open option or order outer output overlaps pad
        partial position precision prepare preserve primary prior privileges procedure public read real references
        relative restrict revoke right rollback rows schema scroll section select session session_user set size
        smallint some space sql sqlcode sqlerror sqlstate substring sum system_user table temporary then time timestamp
        to transaction translate translation trim true union unique unknown update upper usage user using value values
        varchar varying view when whenever where with work write zone can_cast can_lossless_cast missing pivot unpivot
        limit offset tuple remove index let integer2 int2 integer4 int4 integer8 int8 bigint conflict do nothing
        returning modified new old bool boolean string symbol clob blob struct list sexp bag
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    /// The types that `IS` may name, as errors call them.
    static let types: [String: String] = [
        "missing": "MISSING", "null": "NULL", "bool": "BOOLEAN", "boolean": "BOOLEAN", "smallint": "SMALLINT",
        "integer2": "SMALLINT", "int2": "SMALLINT", "integer4": "INTEGER4", "int4": "INTEGER4", "integer8": "INTEGER8",
        "int8": "INTEGER8", "bigint": "INTEGER8", "int": "INTEGER", "integer": "INTEGER", "float": "FLOAT",
        "real": "REAL", "double_precision": "DOUBLE_PRECISION", "dec": "DECIMAL", "decimal": "DECIMAL",
        "numeric": "NUMERIC", "timestamp": "TIMESTAMP", "date": "DATE", "time": "TIME", "char": "CHARACTER",
        "character": "CHARACTER", "varchar": "CHARACTER_VARYING", "character_varying": "CHARACTER_VARYING",
        "string": "STRING", "symbol": "SYMBOL", "clob": "CLOB", "blob": "BLOB", "struct": "STRUCT", "tuple": "TUPLE",
        "list": "LIST", "sexp": "SEXP", "bag": "BAG", "any": "ANY",
    ]

    /// Those that DynamoDB can test, in its own words.
    static let testedTypes = [
        "null": "NULL", "bool": "BOOL", "boolean": "BOOL", "numeric": "N", "string": "S", "blob": "B", "struct": "M",
        "tuple": "M", "list": "L",
    ]
}
