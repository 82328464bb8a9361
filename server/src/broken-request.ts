import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { Refusal } from "./refusal.ts";
import { refusalBody } from "./reply.ts";

const STATUSES: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP request, is too long in its headers, or came too slowly; then hangs up. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ""] ?? 400;
  const body = refusalBody(brokenRequest(status));
  const headers = `content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close`;
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}\r\n\r\n`);
  socket.end(body);
}

function brokenRequest(status: number): Refusal {
  return new Refusal(status, "brokenRequest", {
    title: "Not understood",
    reason: `The request could not be read: ${STATUS_CODES[status]}.`,
    next: "Send it again, whole, at once and with short headers.",
  });
}
