# Two models roll out side by side; one of them is reverted whole: red, and only that one is named.
. "$(dirname "$0")/lib.sh"; put mistral v:1 4; rollout; base=$(git rev-parse HEAD)
git checkout -q HEAD~4 -- apps/llama generated/default/llama; commit 'llama as it was'
gate "$base"; c=$?; [ "$c" = 3 ] || die "$(out "$base" HEAD) of 8 groups out at once, gate says $c"
first=$($F diff "$base" 2>&1 | grep -i 'over budget'); echo "$first" | grep -q default/llama || die 'llama is not named'
echo "$first" | grep -q mistral && die 'mistral is named'; exit 0
