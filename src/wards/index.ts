/**
 * Wards: what the law says became of the communes, and what they are called and coded in every
 * period. Takes the text of resolutions; gives clauses and relations with their place in the text.
 * Never guesses: what can't be read is told as a problem. Knows no workbook, no dataset, no words
 * of messages, and holds no name or code of a unit in its code.
 */

export { parseResolution } from './resolution/parse-resolution.js';
export type {
  ArrangingArticle,
  Article,
  ArticleNode,
  ClauseKind,
  CommuneName,
  CommuneSource,
  CommuneType,
  CommuneUnit,
  CountsByType,
  Coverage,
  CreatingClause,
  DistrictName,
  DistrictType,
  DistrictUnit,
  HeadingNode,
  LandUnit,
  ListedCommune,
  Measure,
  ParsedResolution,
  PreambleNode,
  Problem,
  ProblemReason,
  ResolutionAccount,
  Share,
  Slip,
  Source,
  SourceUnit,
  Span,
  SummaryClause,
  Taking,
  UnreadNode,
} from './resolution/types.js';
