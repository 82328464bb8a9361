import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser named by CHROMIUM_BIN, the packaged one where it runs, or one that is installed. */
export async function browserPath(): Promise<string | undefined> {
  if (process.env.CHROMIUM_BIN) return process.env.CHROMIUM_BIN;
  if (process.platform === "linux" && process.arch === "x64") return await chromium.executablePath();
  return installed.find((file) => existsSync(file));
}

/** How to start a browser that reaches this machine alone and keeps quiet by itself. */
export async function browserLaunch() {
  const path = await browserPath();
  return {
    ...(path ? { executablePath: path } : { channel: "chrome" }),
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-domain-reliability",
      "--disable-sync",
      "--disable-dev-shm-usage",
      "--disable-gpu",
      "--no-first-run",
      "--no-sandbox",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ],
  };
}
