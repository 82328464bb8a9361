import { createFileRoute } from "@tanstack/react-router";
import { OpenBoxPage } from "@/features/box/components/open-box-page.tsx";

export const Route = createFileRoute("/box/new")({ component: OpenBoxPage });
