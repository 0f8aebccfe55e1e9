/** Door `#graph/schema`: what the graph is. Browser-safe: no database, no files. */

export {
  type ArticleRecord,
  articleRecord,
  type BlockRole,
  type Language,
  partialDate,
  type ReadClaim,
  type ReadEntity,
  type Span,
  type Status,
  status,
} from "./article-record.ts";
export { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType, type EdgeTypeDefinition, mayJoin } from "./edge-types.ts";
export {
  type ArticleId,
  articleId,
  type ClaimId,
  claimId,
  type EdgeId,
  edgeId,
  NODE_ID,
  type NodeId,
  nodeId,
  toEdgeEnds,
  toEdgeId,
  toNodeId,
  toNodeIds,
} from "./ids.ts";
export { findUnreadable, INVISIBLE, withoutInvisible } from "./invisible.ts";
export { NODE_LABELS, NODE_TYPES, type NodeLabel, type NodeLook, type NodeTypeDefinition } from "./node-types.ts";
export { isQuoteAt, type JoinedText, joinLines, toPlaceInQuote } from "./quote.ts";
export {
  type ArticleDetails,
  type ArticleSummary,
  articleDetails,
  articleSummary,
  type ClaimRecord,
  type ClaimToJudge,
  claimRecord,
  claimToJudge,
  type EdgeDetails,
  type EdgeRecord,
  edgeDetails,
  edgeRecord,
  type NetworkDetails,
  type NetworkSummary,
  type NodeDetails,
  type NodeRecord,
  networkDetails,
  networkSummary,
  nodeDetails,
  nodeRecord,
  type Path,
  path,
  type SearchHit,
  type Statistics,
  type Subgraph,
  searchHit,
  statistics,
  subgraph,
} from "./records.ts";
