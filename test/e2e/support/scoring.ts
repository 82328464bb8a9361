import type { Page } from "@playwright/test";
import { section } from "./acting.ts";

export interface Card {
  feasibility: number;
  impact: number;
  alignment: number;
  /** In per cent. */
  forecast: number;
  comment?: string;
}

/** Fills in the scorecard that is open on an idea's page. */
export async function fillCard(page: Page, { forecast, comment, ...scores }: Card): Promise<void> {
  const review = section(page, "What reviewers say");
  for (const [criterion, score] of Object.entries(scores)) {
    const group = review.getByRole("group", { name: new RegExp(`^${criterion}`, "i") });
    await group.getByRole("radio", { name: new RegExp(`^${score}`) }).check();
  }
  await review.getByLabel("Forecast in per cent").fill(String(forecast));
  if (comment !== undefined) await review.getByLabel("Comment").fill(comment);
}
