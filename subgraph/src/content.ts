import { Bytes, dataSource, JSONValueKind, json } from "@graphprotocol/graph-ts";
import { Content } from "../generated/schema";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KIND_WORDS, DocumentKind } from "./lib/document-kinds";
import { amountAt, Fields, isLanguage, isSalt, lineAt, linesAt, stringAt, textAt } from "./lib/fields";
import { withByte } from "./lib/ids";
import { nameOf } from "./lib/names";
import { sha256 } from "./lib/sha256";

/** As in the protocol's documents: bytes, and UTF-16 units of each text. */
const MOST_BYTES: i32 = 65_536;

/** Called with a document's bytes once a gateway has served them. Anyone can have written them. */
export function handleContent(bytes: Bytes): void {
  const context = dataSource.context();
  const hash = context.getBytes("hash");
  const kind = context.getI32("kind");
  const id = withByte(hash, kind);
  if (Content.load(id)) return;
  const content = new Content(id);
  content.kind = nameOf(DOCUMENT_KIND_NAMES, kind);
  content.size = bytes.length;
  const genuine = bytes.length <= MOST_BYTES && sha256(bytes) == hash;
  if (genuine && readInto(content, bytes, kind)) {
    content.status = "Verified";
    content.save();
    return;
  }
  const invalid = new Content(id);
  invalid.kind = content.kind;
  invalid.size = content.size;
  invalid.status = "Invalid";
  invalid.save();
}

/** Fills in the fields. @returns Whether the bytes are a document of the kind. */
function readInto(content: Content, bytes: Bytes, kind: i32): bool {
  const parsed = json.try_fromBytes(bytes);
  if (parsed.isError || parsed.value.kind != JSONValueKind.OBJECT) return false;
  const fields = parsed.value.toObject();
  const word = stringAt(fields, "kind");
  const salt = stringAt(fields, "salt");
  const language = stringAt(fields, "language");
  if (word === null || salt === null || language === null) return false;
  if (word != nameOf(DOCUMENT_KIND_WORDS, kind) || !isSalt(salt) || !isLanguage(language)) return false;
  content.language = language;
  const read = readKind(content, fields, kind);
  // All fields were asked for by name: as many must be there.
  return read > 0 && fields.entries.length == 3 + read;
}

/** @returns How many fields were read, 0 if one is missing or wrong. */
function readKind(content: Content, fields: Fields, kind: i32): i32 {
  if (kind == DocumentKind.Idea) return readIdea(content, fields);
  if (kind == DocumentKind.Challenge) return readChallenge(content, fields);
  if (kind == DocumentKind.Rubric || kind == DocumentKind.Evidence || kind == DocumentKind.Activity) {
    return readTitled(content, fields);
  }
  if (kind == DocumentKind.Plan) return readPlan(content, fields);
  if (kind == DocumentKind.Reason || kind == DocumentKind.Comment) {
    content.text = textAt(fields, "text", 8_000);
    return content.text ? 1 : 0;
  }
  content.name = lineAt(fields, "name", 80);
  if (!content.name) return 0;
  if (kind == DocumentKind.Charter) {
    content.text = textAt(fields, "text", 8_000);
    return content.text ? 2 : 0;
  }
  if (kind == DocumentKind.Unit || !fields.isSet("about")) return 1;
  content.about = textAt(fields, "about", 2_000);
  return content.about ? 2 : 0;
}

function readIdea(content: Content, fields: Fields): i32 {
  let read = 4;
  content.title = lineAt(fields, "title", 120);
  content.problem = textAt(fields, "problem", 8_000);
  content.proposal = textAt(fields, "proposal", 20_000);
  content.benefit = textAt(fields, "benefit", 8_000);
  if (!content.title || !content.problem || !content.proposal || !content.benefit) return 0;
  if (fields.isSet("askAmount")) {
    content.askAmount = amountAt(fields, "askAmount");
    if (!content.askAmount) return 0;
    read++;
  }
  if (fields.isSet("tags")) {
    content.tags = linesAt(fields, "tags", 8, 30);
    if (!content.tags) return 0;
    read++;
  }
  return read;
}

function readChallenge(content: Content, fields: Fields): i32 {
  content.title = lineAt(fields, "title", 120);
  content.goal = textAt(fields, "goal", 8_000);
  if (!content.title || !content.goal) return 0;
  if (!fields.isSet("metric")) return 2;
  content.metric = lineAt(fields, "metric", 200);
  return content.metric ? 3 : 0;
}

function readTitled(content: Content, fields: Fields): i32 {
  content.title = lineAt(fields, "title", 120);
  content.text = textAt(fields, "text", 8_000);
  return content.title && content.text ? 2 : 0;
}

function readPlan(content: Content, fields: Fields): i32 {
  if (readTitled(content, fields) == 0) return 0;
  content.metric = lineAt(fields, "metric", 200);
  content.steps = linesAt(fields, "steps", 16, 120);
  const steps = content.steps;
  return content.metric && steps && steps.length > 0 ? 4 : 0;
}
