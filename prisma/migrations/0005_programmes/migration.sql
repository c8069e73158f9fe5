-- What was taught, studied and certified before there were programmes rested on modules 2 and 3: the programme `core`.

-- AlterTable
ALTER TABLE "training" ADD COLUMN "programme" TEXT NOT NULL DEFAULT 'core';
ALTER TABLE "training" ALTER COLUMN "programme" DROP DEFAULT;

-- AlterTable
ALTER TABLE "enrolment" ADD COLUMN "programme" TEXT NOT NULL DEFAULT 'core';
ALTER TABLE "enrolment" ALTER COLUMN "programme" DROP DEFAULT;

-- AlterTable
ALTER TABLE "certificate" ADD COLUMN "programme" TEXT NOT NULL DEFAULT 'core',
ADD COLUMN "programme_words" JSONB,
ADD COLUMN "training_id" UUID;
ALTER TABLE "certificate" ALTER COLUMN "programme" DROP DEFAULT;
UPDATE "certificate" SET "training_id" = "enrolment"."training_id" FROM "enrolment" WHERE "enrolment"."id" = "certificate"."enrolment_id";

-- DropIndex
DROP INDEX "certificate_enrolment_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "certificate_enrolment_id_programme_key" ON "certificate"("enrolment_id", "programme");

-- CreateIndex
CREATE INDEX "certificate_training_id_idx" ON "certificate"("training_id");

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE SET NULL ON UPDATE CASCADE;
