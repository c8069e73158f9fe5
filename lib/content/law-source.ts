import { localizedTextSchema } from "@/lib/kernel/locale";
import { z } from "zod";

/**
 * What the pipeline needs of `law/<profile>/profile.yaml`: its provisions. The rest of a profile belongs to
 * `lib/domain/qualification`, which validates it whole.
 */
export const lawProfileFileSchema = z.looseObject({
  id: z.string(),
  provisions: z.record(
    z.string(),
    z.looseObject({
      pinpoint: localizedTextSchema,
      says: localizedTextSchema.optional(),
      url: z.url(),
      state: z.enum(["verified", "draft"]),
    }),
  ),
});
export type LawProfileFile = z.infer<typeof lawProfileFileSchema>;
