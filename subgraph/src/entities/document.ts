import { Bytes, DataSourceContext, DataSourceTemplate } from "@graphprotocol/graph-ts";
import { Document } from "../../generated/schema";
import { cidOf } from "../lib/cid";
import { DOCUMENT_KIND_NAMES } from "../lib/document-kinds";
import { isZero, withByte } from "../lib/ids";
import { Moment } from "../lib/moment";
import { nameOf } from "../lib/names";

/**
 * Notes that the chain named a document, and asks for its content the first time.
 * @returns The document's id, null for the hash 0, which means "none".
 */
export function nameDocument(hash: Bytes, kind: i32, at: Moment): Bytes | null {
  if (isZero(hash)) return null;
  const id = withByte(hash, kind);
  if (Document.load(id)) return id;
  const document = new Document(id);
  document.hash = hash;
  document.cid = cidOf(hash);
  document.kind = nameOf(DOCUMENT_KIND_NAMES, kind);
  document.content = id;
  document.namedAt = at.timestamp;
  document.namedInBlock = at.block;
  document.save();
  const context = new DataSourceContext();
  context.setBytes("hash", hash);
  context.setI32("kind", kind);
  DataSourceTemplate.createWithContext("Content", [document.cid], context);
  return id;
}
