import { sourceOf } from "../feeds/source-of.ts";
import { ownAddress } from "../own-address.ts";
import { replyBytes } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";
import { drawPicture } from "../share/draw-picture.ts";
import { sharePage } from "../share/share-page.ts";
import { sharePicture } from "../share/share-picture.ts";
import { readSharedIdea } from "../share/shared-idea.ts";

/** A page may lead on by itself, which a sandbox forbids; nothing else is let in. */
const PAGE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A title or a stage may change; messengers ask once and keep what they got. */
const CACHED = { "cache-control": "public, max-age=300" };

export const shareRoutes: readonly Route[] = [
  {
    pattern: /^\/share\/ideas\/([1-9]\d{0,8})$/,
    pages: "all",
    limited: true,
    methods: { GET: getPage, HEAD: getPage },
  },
  {
    pattern: /^\/share\/ideas\/([1-9]\d{0,8})\.png$/,
    pages: "all",
    limited: true,
    methods: { GET: getPicture, HEAD: getPicture },
  },
];

/** @throws Refusal 404 without an index or such an idea, 503 if the index does not answer. */
async function getPage(exchange: Exchange): Promise<void> {
  const { source, idea } = await shared(exchange);
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": PAGE_POLICY };
  const bytes = new TextEncoder().encode(sharePage(source, idea));
  replyBytes(exchange.response, 200, bytes, { ...CACHED, ...headers });
}

/** @throws Refusal as for the page. */
async function getPicture(exchange: Exchange): Promise<void> {
  const { source, idea } = await shared(exchange);
  const bytes = await drawPicture(sharePicture(source, idea));
  replyBytes(exchange.response, 200, bytes, { ...CACHED, "content-type": "image/png" });
}

async function shared({ services, request, captured }: Exchange) {
  const source = sourceOf(services, ownAddress(services.config, request, `/share/ideas/${captured}`));
  return { source, idea: await readSharedIdea(source, Number(captured)) };
}
