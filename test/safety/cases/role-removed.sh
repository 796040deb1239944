# Of two roles the spec loses one: that is another revision, and moves stage by stage.
. "$(dirname "$0")/lib.sh"; put llama v:1 4; cp apps/llama/model-infer.yaml one-role.txt
sed -n '/- name: serve/,$p' one-role.txt | sed 's/name: serve/name: extra/' >> apps/llama/model-infer.yaml
$F synth -q 2>/dev/null || die 'two roles'; commit start
mv one-role.txt apps/llama/model-infer.yaml; $F synth -q >/dev/null 2>&1 || die 'synth refuses'
n=$(out HEAD ""); [ "$n" = 1 ] || die "$n of 4 groups out"
commit 'one role'; gate HEAD~1; c=$?; [ "$c" = 0 ] || die "gate says $c"
