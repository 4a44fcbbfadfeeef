"""Looking at pictures by arithmetic. OpenCV comes in through `cv`, and nowhere else."""
