# Fewer groups on purpose, at once and together with a new image: green.
. "$(dirname "$0")/lib.sh"; put llama v:1 6; $F synth -q 2>/dev/null; commit start; base=$(git rev-parse HEAD)
put llama v:1 2; $F synth -q 2>/dev/null || die 'refuses to scale down'; commit 'two groups'
gate "$base"; c=$?; [ "$c" = 0 ] || die "scaled down on purpose, gate says $c"
