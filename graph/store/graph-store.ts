/** The promise that every store keeps: what can be asked of the graph, and how an article gets into it. */

import type {
  ArticleDetails,
  ArticleId,
  ArticleRecord,
  ArticleSummary,
  ClaimRecord,
  ClaimToJudge,
  EdgeDetails,
  EdgeId,
  EdgeRecord,
  EdgeType,
  NetworkDetails,
  NetworkSummary,
  NodeDetails,
  NodeId,
  NodeRecord,
  Path,
  SearchHit,
  Span,
  Statistics,
  Status,
  Subgraph,
} from "../schema/index.ts";
import type { OverrideProblem } from "./overrides/placed-override.ts";

export interface NeighborhoodOptions {
  /** How many steps from the node, 1 to 3. */
  readonly depth: number;
  /** The types of edge to follow; empty means all. */
  readonly types: readonly EdgeType[];
  readonly status?: Status | undefined;
  /** How many nodes at the most, the center included; the best evidenced come first. */
  readonly limit: number;
}

/** What a file or a measurement needs of the graph; `article` is an article's id. */
export interface GraphExport {
  /** `start` is where the text of the article starts in its file. */
  readonly articles: readonly (ClaimRecord["article"] & { readonly start: number })[];
  readonly nodes: readonly (Pick<NodeRecord, "id" | "label" | "name" | "aliases"> & {
    readonly mentions: readonly { readonly article: ArticleId }[];
  })[];
  readonly edges: readonly (Pick<EdgeRecord, "id" | "type" | "status" | "since" | "until"> & {
    readonly source: NodeId;
    readonly target: NodeId;
    readonly evidence: readonly ExportedClaim[];
  })[];
}

/** A claim by which its sentence can be cited; all spans are places in the text of the article. */
interface ExportedClaim extends Omit<ClaimRecord, "type" | "marks" | "article"> {
  readonly article: ArticleId;
  readonly reviewed: boolean;
  readonly subjectSpan: Span;
  readonly objectSpan: Span;
  readonly cueSpans: readonly Span[];
}

export interface GraphReader {
  statistics(): Promise<Statistics>;
  /** The things whose names answer to the text, best match first; simplified and traditional script and pinyin are one. */
  search(text: string, limit: number): Promise<readonly SearchHit[]>;
  findNode(id: NodeId): Promise<NodeDetails | undefined>;
  /** The node, what is within reach of it, and the edges between them; empty when there is no such node. */
  neighborhood(id: NodeId, options: NeighborhoodOptions): Promise<Subgraph>;
  findEdge(id: EdgeId): Promise<EdgeDetails | undefined>;
  /** Newest first. */
  articles(): Promise<readonly ArticleSummary[]>;
  findArticle(id: ArticleId): Promise<ArticleDetails | undefined>;
  /** The shortest paths between two nodes, at most `limit`, in a fixed order; empty when there is none within six steps. */
  paths(from: NodeId, to: NodeId, limit: number): Promise<readonly Path[]>;
  /** The networks that the data holds: of each question two dozen at the most, the largest first. */
  networks(): Promise<readonly NetworkSummary[]>;
  findNetwork(id: string): Promise<NetworkDetails | undefined>;
  /** Every claim with what it rests on, in the order of their ids. */
  claimsToJudge(): Promise<readonly ClaimToJudge[]>;
  /** The whole graph with its evidence, in a fixed order. */
  exportGraph(): Promise<GraphExport>;
}

export interface GraphWriter {
  /** What is on record of the article; a damaged record counts as none, so that reading the article again mends it. */
  findRecord(id: ArticleId): Promise<ArticleRecord | undefined>;
  /** Records an article in one transaction. When the promise resolves the article is never lost, and never there twice. */
  putArticle(record: ArticleRecord): Promise<"added" | "replaced" | "unchanged">;
  /** Takes an article off the record, in one transaction; false when it is not there. */
  removeArticle(id: ArticleId): Promise<boolean>;
  /**
   * Folds what is on record, and what people have corrected, into the graph that readers see; says which corrections have no effect, and
   * why. Safe to repeat.
   */
  publish(): Promise<readonly OverrideProblem[]>;
}

export interface GraphStore extends GraphReader, GraphWriter {
  /** What it is, for a person: "embedded store in ./data". */
  readonly description: string;
  close(): Promise<void>;
}
