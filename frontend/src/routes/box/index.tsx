import { createFileRoute } from "@tanstack/react-router";
import { LeavePage } from "@/features/box/components/leave-page.tsx";

export const Route = createFileRoute("/box/")({ component: LeavePage });
