import { Bytes } from "@graphprotocol/graph-ts";
import { Idea, LineageEdge, Member, Organisation } from "../../generated/schema";
import { joined, withByte } from "../lib/ids";
import { Moment } from "../lib/moment";
import { getMemberStat } from "./member-stat";
import { getSeasonStat } from "./season-stat";

/** In the order of the schema's `LineageKind`. */
export enum LineageKind {
  BuildsOn,
  MergedInto,
}

/** Draws an edge, unless it is there, and counts it (D3). `to` stands on `from`; both are changed and saved by the caller. */
export function drawEdge(kind: i32, from: Idea, to: Idea, at: Moment, organisation: Organisation): void {
  const id = withByte(joined(from.id, to.id), kind);
  if (LineageEdge.load(id)) return;
  const edge = new LineageEdge(id);
  edge.kind = kind == LineageKind.BuildsOn ? "BuildsOn" : "MergedInto";
  edge.from = from.id;
  edge.to = to.id;
  edge.crossSource = from.source != to.source;
  edge.timestamp = at.timestamp;
  edge.save();
  countEdge(0, edge.crossSource, organisation);
  countEdge(at.season, edge.crossSource, organisation);
  if (kind == LineageKind.MergedInto) {
    to.mergedCount += 1;
  } else {
    from.builtOnCount += 1;
    countBuiltOn(from, to, at);
  }
}

function countEdge(season: i32, crossSource: bool, organisation: Organisation): void {
  const stat = getSeasonStat(season, organisation.seasonsFrom);
  stat.lineageEdges += 1;
  if (crossSource) stat.crossSourceEdges += 1;
  stat.save();
}

/** Building on one's own idea earns nothing. */
function countBuiltOn(parent: Idea, child: Idea, at: Moment): void {
  const authorId = parent.author;
  if (!authorId) return;
  const author = Member.load(authorId);
  if (!author || isAuthor(child, author.id)) return;
  const all = getMemberStat(0, author.id, author.source);
  all.builtOn += 1;
  all.save();
  const stat = getMemberStat(at.season, author.id, author.source);
  stat.builtOn += 1;
  stat.save();
}

function isAuthor(idea: Idea, memberId: Bytes): bool {
  const authorId = idea.author;
  if (!authorId) return false;
  return authorId == memberId;
}
