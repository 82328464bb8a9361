import { createFileRoute } from "@tanstack/react-router";
import { SuggestionsPage } from "@/features/box/components/suggestions-page.tsx";

export const Route = createFileRoute("/box/suggestions")({ component: SuggestionsPage });
