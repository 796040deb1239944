# A branch with a change is rebased onto a main that has promoted meanwhile.
. "$(dirname "$0")/lib.sh"; put llama v:1 4; $F synth -q 2>/dev/null; commit start
git switch -qc feature; put llama v:3 4; $F synth -q 2>/dev/null; commit v3
git switch -q main; put llama v:2 4; $F synth -q 2>/dev/null; commit v2; $F promote -q --commit 2>/dev/null; base=$(git rev-parse HEAD)
git switch -q feature; git rebase main >/dev/null 2>&1 && die 'no conflict'
put llama v:3 4; git add apps/llama/model-infer.yaml; $F resolve -q >/dev/null 2>&1 || die 'resolve fails'
git add -A; git -c core.editor=true rebase --continue >/dev/null 2>&1 || die 'cannot go on'
n=$(out "$base" HEAD); [ "$n" -le 1 ] || die "$n of 4 groups out"; gate "$base"; c=$?; [ "$c" = 0 ] || die "gate says $c"
