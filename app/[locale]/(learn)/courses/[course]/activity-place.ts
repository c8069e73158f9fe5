import type { PublicActivity, PublicCourse, PublicModule } from "@/lib/domain/catalogue";

/** Where an activity stands: its course, its module and itself. */
export interface ActivityPlace {
  readonly course: PublicCourse;
  /** Null for tests outside modules. */
  readonly module: PublicModule | null;
  readonly activity: PublicActivity;
}
