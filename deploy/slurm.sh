#!/bin/sh
# Eight tasks make the sheets of all centers into one shared folder:
#   sbatch deploy/slurm.sh offices.xlsx /share/centers --content /share/content
# and once all are done: taqta merge /share/centers
#SBATCH --job-name=taqta-batch
#SBATCH --array=0-7
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
# A task whose machine fails, or that is requeued by hand, goes on where it was.
#SBATCH --requeue
#SBATCH --open-mode=append
set -eu

table=$1
out=$2
shift 2

# Slurm says each task its number and that of all: SLURM_ARRAY_TASK_ID, SLURM_ARRAY_TASK_MIN, SLURM_ARRAY_TASK_COUNT.
# A task that takes over from one that was killed waits until the lock of that one is stale.
TAQTA_WAIT=${TAQTA_WAIT:-60}
export TAQTA_WAIT
exec ${TAQTA:-taqta} batch --centers "$table" --out "$out" "$@"
