import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readPictureParts } from "./picture-parts.ts";

/** Pictures kept: drawing one takes some hundred milliseconds, and messengers ask for the same one many times. */
const MOST_KEPT = 50;
const kept = new Map<string, Uint8Array>();
let fonts: Promise<Uint8Array[]> | undefined;

/** Draws an SVG as PNG, as messengers want it. @throws if the parts it draws with are missing. */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  const known = kept.get(svg);
  if (known) return known;
  fonts ??= prepare();
  const picture = draw(svg, await fonts);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  kept.set(svg, picture);
  return picture;
}

async function prepare(): Promise<Uint8Array[]> {
  const parts = await readPictureParts();
  await initWasm(parts.program);
  return parts.fonts;
}

function draw(svg: string, fontBuffers: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Source Serif 4" } });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}
