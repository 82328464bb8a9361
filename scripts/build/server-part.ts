import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "@engine/protocol/deployment";
import { FONTS, PROGRAM, pictureSources } from "../../server/src/share/picture-parts.ts";
import { repoRoot, toolsDir } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";

/** The server as one file, what it draws pictures with, and the deployment that it serves. */
export async function writeServer(folder: string, deployment: Deployment): Promise<void> {
  const config = join(repoRoot, "scripts", "build", "server-bundle.config.ts");
  await runCommand(join(toolsDir, "vite"), ["build", "--config", config, "--outDir", folder], {
    what: "bundling the server",
    env: { NODE_ENV: "production" },
  });
  writePictureParts(join(folder, "picture"));
  writeFileSync(join(folder, "deployment.json"), `${JSON.stringify(deployment, null, 2)}\n`);
}

function writePictureParts(folder: string): void {
  const { program, fonts } = pictureSources();
  mkdirSync(folder);
  copyFileSync(program, join(folder, PROGRAM));
  for (const name of FONTS) copyFileSync(new URL(name, fonts), join(folder, name));
}
