import { createFileRoute } from "@tanstack/react-router";
import { AnswerPage } from "@/features/box/components/answer-page.tsx";

export const Route = createFileRoute("/box/answer")({ component: AnswerPage });
