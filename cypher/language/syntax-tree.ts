/** The tree that the parser makes of a query: plain data, every node with its place in the text. */

/** UTF-16 offsets into the text, `end` not included. */
export type Span = Readonly<{ start: number; end: number }>;

type Node<Kind extends string, Fields = unknown> = Readonly<{ kind: Kind; span: Span } & Fields>;

export type Name = Node<"name", { text: string }>;

// Queries

export type Query = Node<"query", { branches: readonly SingleQuery[]; unions: readonly Union[] }>;
export type Union = Node<"union", { all: boolean }>;
export type SingleQuery = Node<"single-query", { clauses: readonly Clause[] }>;
export type Clause = Match | Unwind | With | Return | Call | Finish;

export type Match = Node<"match", { optional: boolean; parts: readonly PatternPart[]; where: Expression | undefined }>;
export type Unwind = Node<"unwind", { list: Expression; variable: Name }>;
export type With = Node<"with", { projection: Projection; where: Expression | undefined }>;
export type Return = Node<"return", { projection: Projection }>;
type Finish = Node<"finish">;
/** `imports`: the variables named before the braces, all of them, or undefined for the form that begins with WITH. */
export type Call = Node<"call", { optional: boolean; imports: readonly Name[] | "all" | undefined; query: Query }>;

/** `star` stands for every variable in scope, before the items. */
export type Projection = Node<
  "projection",
  {
    distinct: boolean;
    star: boolean;
    items: readonly ProjectionItem[];
    orderBy: readonly SortItem[];
    skip: Expression | undefined;
    limit: Expression | undefined;
  }
>;
/** `name` is the alias, or what the column is called without one: the text of the expression. */
export type ProjectionItem = Node<"item", { expression: Expression; name: string; alias: Name | undefined }>;
export type SortItem = Node<"sort-item", { expression: Expression; descending: boolean }>;

// Patterns

/** `inner` and `where` are written inside parentheses: `SHORTEST 1 (inner = (a)-->+(b) WHERE …)`. */
export type PatternPart = Node<
  "pattern-part",
  {
    variable: Name | undefined;
    selector: Selector | undefined;
    inner: Name | undefined;
    path: PathPattern;
    where: Expression | undefined;
  }
>;
/** Which of the matching paths between two nodes are wanted. */
export type Selector = Node<"selector", { mode: SelectorMode; count: number }>;
type SelectorMode = "shortestPath" | "allShortestPaths" | "any" | "shortest" | "all-shortest" | "groups";

export type PathPattern = Node<"path", { first: NodePattern; steps: readonly Step[] }>;
export type Step = Readonly<{ via: RelationshipPattern | GroupPattern; to: NodePattern }>;
export type NodePattern = Node<"node-pattern", ElementFields>;
export type RelationshipPattern = Node<
  "relationship-pattern",
  ElementFields & { direction: Direction; length: Length | undefined }
>;
/** A part of a path that is walked several times; what it names are lists outside of it. */
export type GroupPattern = Node<"group", { path: PathPattern; where: Expression | undefined; length: Length }>;
/** `max` undefined: without end. */
export type Length = Readonly<{ min: number; max: number | undefined; span: Span }>;
export type Direction = "out" | "in" | "both";
type ElementFields = {
  variable: Name | undefined;
  labels: LabelExpression | undefined;
  properties: MapLiteral | undefined;
  where: Expression | undefined;
};

export type LabelExpression =
  | Node<"label", { name: string }>
  | Node<"any-label">
  | Node<"no-label", { of: LabelExpression }>
  /** `colon`: where the second colon stands in `A:B`; undefined for `A&B`. */
  | Node<"every-label", { of: readonly LabelExpression[]; colon: number | undefined }>
  | Node<"some-label", { of: readonly LabelExpression[] }>
  | Node<"computed-label", { of: Expression; every: boolean }>;

// Expressions

type Null = Node<"null">;
type BooleanLiteral = Node<"boolean", { value: boolean }>;
type IntegerLiteral = Node<"integer", { value: bigint }>;
type FloatLiteral = Node<"float", { value: number }>;
type StringLiteral = Node<"string", { value: string }>;
export type ListLiteral = Node<"list", { items: readonly Expression[] }>;
export type MapLiteral = Node<"map", { entries: readonly MapEntry[] }>;
export type MapEntry = Readonly<{ key: Name; value: Expression }>;
export type Parameter = Node<"parameter", { name: string }>;
export type Variable = Node<"variable", { name: string }>;

export type Property = Node<"property", { of: Expression; key: Name }>;
export type Index = Node<"index", { of: Expression; at: Expression }>;
export type Slice = Node<"slice", { of: Expression; from: Expression | undefined; to: Expression | undefined }>;
export type MapProjection = Node<"map-projection", { of: Variable; items: readonly MapProjectionItem[] }>;
export type MapProjectionItem =
  | Node<"every-property">
  | Node<"one-property", { key: Name }>
  | Node<"entry", { key: Name; value: Expression }>;

export type Sign = Node<"sign", { operator: "+" | "-"; of: Expression }>;
export type Arithmetic = Node<"arithmetic", { operator: ArithmeticOperator; left: Expression; right: Expression }>;
export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%" | "^" | "||";
export type Not = Node<"not", { of: Expression }>;
export type Logic = Node<"logic", { operator: "AND" | "OR" | "XOR"; of: readonly Expression[] }>;
/** `a < b <= c` is one node: each operand is compared with the next. */
export type Comparison = Node<"comparison", { first: Expression; rest: readonly ComparisonStep[] }>;
export type ComparisonStep = Readonly<{ operator: ComparisonOperator; operand: Expression; span: Span }>;
export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type In = Node<"in", { item: Expression; list: Expression }>;
export type TextTest = Node<"text-test", { operator: TextOperator; text: Expression; part: Expression }>;
export type TextOperator = "STARTS WITH" | "ENDS WITH" | "CONTAINS" | "=~";
export type IsNull = Node<"is-null", { of: Expression; negated: boolean }>;
export type IsTyped = Node<"is-typed", { of: Expression; type: ValueType; negated: boolean }>;
export type IsNormalized = Node<"is-normalized", { of: Expression; form: string; negated: boolean }>;
export type HasLabels = Node<"has-labels", { of: Expression; labels: LabelExpression }>;

/** `subject` undefined: each `when` is a condition; otherwise a value the subject is compared with, or a test of it. */
export type Case = Node<
  "case",
  { subject: Expression | undefined; branches: readonly CaseBranch[]; otherwise: Expression | undefined }
>;
export type CaseBranch = Readonly<{ when: readonly Expression[]; result: Expression }>;
/** Inside a branch of a CASE with a subject: the subject's value, so that `WHEN > 5` is a comparison like any other. */
type CaseSubject = Node<"case-subject">;

export type FunctionCall = Node<"call-function", { name: string; distinct: boolean; arguments: readonly Expression[] }>;
export type CountRows = Node<"count-rows">;
export type ListComprehension = Node<
  "list-comprehension",
  { variable: Name; list: Expression; where: Expression | undefined; result: Expression | undefined }
>;
export type PatternComprehension = Node<
  "pattern-comprehension",
  { part: PatternPart; where: Expression | undefined; result: Expression }
>;
export type Quantifier = Node<
  "quantifier",
  { quantifier: "all" | "any" | "none" | "single"; variable: Name; list: Expression; where: Expression }
>;
export type Reduce = Node<
  "reduce",
  { accumulator: Name; initial: Expression; variable: Name; list: Expression; result: Expression }
>;
/** A pattern where a truth value is wanted: whether it is found. */
export type PatternTest = Node<"pattern-test", { path: PathPattern }>;
export type ShortestPath = Node<"shortest-path", { part: PatternPart }>;
export type Subquery = Node<"subquery", { form: "EXISTS" | "COUNT" | "COLLECT"; query: Query }>;

/** A type of values, as in `x IS :: LIST<INTEGER NOT NULL>`; `item` only of a list. */
export type ValueType =
  | Node<"value-type", { name: ValueTypeName; item: ValueType | undefined; nullable: boolean }>
  | Node<"one-of-types", { of: readonly ValueType[] }>;
export type ValueTypeName =
  | ("ANY" | "PROPERTY VALUE" | "NOTHING" | "NULL" | "BOOLEAN" | "INTEGER" | "FLOAT" | "STRING" | "LIST" | "MAP")
  | ("NODE" | "RELATIONSHIP" | "PATH" | "TEMPORAL" | "POINT");

export type Literal = Null | BooleanLiteral | IntegerLiteral | FloatLiteral | StringLiteral;
export type Expression =
  | (Literal | ListLiteral | MapLiteral | Parameter | Variable | Property | Index | Slice | MapProjection)
  | (Sign | Arithmetic | Not | Logic | Comparison | In | TextTest | Case | CaseSubject)
  | (IsNull | IsTyped | IsNormalized | HasLabels)
  | (FunctionCall | CountRows | ListComprehension | PatternComprehension | Quantifier | Reduce)
  | (PatternTest | ShortestPath | Subquery);
