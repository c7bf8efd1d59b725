/** Written by tests/quality/train.ts from 3585 examples; do not edit by hand. */
export const bias = -2.928;

export const signalWeights = {
  decision3: 2.274,
  decision2: 0.814,
  decision1: -0.536,
  closed3: 1.569,
  closed2: 0.372,
  decisionSubject: -1.4,
  decisionWithRegret: 0.015,
  decisions: 2.382,
  regret: 0.7,
  comfort: 0.338,
  applied: -0.761,
  nearApplied: 1.195,
  nearJob: 1.21,
  noJob: -0.721,
  job: 0.271,
  elsewhere: -2.072,
  elsewhereShare: -0.293,
  elsewhere3: -1.327,
  receipt: -0.931,
  interview: -0.553,
  offer: -0.265,
  task: -0.263,
  withdrawn: -1.089,
  bulk: -1.551,
  conditional: -0.468,
  length: -0.992,
  forwarded: -0.271,
} as const;

/** What the largest text weight stands for. */
export const textScale = 0.5932;

/** One signed byte a bucket, base64. */
export const textWeights =
  'L/r9/Pz+9/gVDfv97tsJAu76DR8F+fjk+/kQ+vL8ANz+/v3tEvkH/Av75f37//4AFf0G/OcQDQj+/v376iT3+QYSDQAPAu8K+PIQBAAMDP0/EP/9CwD+E/3zHPn29/z1HQ8P/v3+/Rj58Pr+FgAd+/ob9/7p3BTu+Cv67vHhCgzz7/cHAfD9FgEG8Pzw1u7sAvoOEfkHD+4F//7o/f359wEODTTp+wQO9Pr9+Pr//vz4HBj8/gP9+Oj6+/z5AiIyCPoD/Q8IA/D/Fg70+QAm/Rv86v0DE/z99u8D+AT++hX7/voR+B3yyvr//f7sDxD2+hzuSf0Z/An9+wENFQAW/Q4N/fv89gQJDP375hPyCP/0Bf/8FgQJ7f77/wz9Awr98Qr/9/QJ/dv1/fsEA9z+/vv/+v0GBAAF8vz/CA3+/vgA//b+3/km+gUJ/QT4+xr6+vv+/Azs/Q4l+RMQ+wz0DQXuAv79+RMHAAT7+f/9/+UE/g/1AjUM+A4AERHU/vIL/AwM/fr9/g8L+gEj+PIXHf/27ev8/f8N/xb6Avv7/v4N+/b0/ggO+RwP+vz0+P3yORIFEP4N/f4M9v4NGO0dJPz8/hH5//X99cwG9v0Q/wsA/gz9DO0CCg4Z/9L6LgwM+vz5ItzxGP4F6vf46P/+EwH45Pnt6wH55xv2DgrkDBH8/wP7/u7+7+kACvv+CeXtCxXL/fgO/f/7+xH74hDpwQsi/AcDJPb4Fxz9/xXtAuj7AQPqGw38Cv0MFff8998B//f7/v4N7QAQ/f8K/fz9FAj7/QsO/gHi/f0X+Rr8IPgf/dz6DP/4+v0R8/33/Qr//BP7+vgBDAL/+/0KHv38Bg8X6PH2+A31/QH2+AH58hD+7uX9+g/3AfAV9/UG/isNEhwA+frp/B386usH/PYPCAXwDPL4/+n+ER8IERIR5Q4P/PbvBfz6/vj+/v8eHO39L/z8/d7/+w/5/O8G/PvG/Pb6+f79+9b7/+kPAfcM+vbv+xX3/wf68g7rAf/8/f0I8TQvAfjW/gn/BRP66vv/+Rb6/Av+DfT2//4nBxDs/vz3CQ775fbm/Acd//zM/gsr/wL85/7/A/r0ywML9fsN+/YZBQ37/Qz6+xAD/OsBFgoJ+QoQDR/+GPfoEO0O+vsBDPwJ/vzR+ff8HQQf/g/JAPjb+for++on/vEr/Pz6+vgJCP8OCQLy7hLu/Pr//vYB+v37APsK+wEP/Pb96P796RzvAwX+zgvp+OUBGP4VHfQC9RETBt0JFPzsDw0T/x/++f75+Rny/R4P/cr9//0aEfj/+fbu2/oJEvwCA+QRBP4Q8/wD+v/y+AH0/AD5/P7x/BX7+gz7+AIP+wKp8PQC8/4S/QH0Av0JMwv8DQcOG/XUC+nm6/j79A8c9f4ABAoNAPgQ/vsEDQEM/fX6/A774O/V5fwVCPsA2AEMCvr/+v4K/eD6//z8/Dn18PoQ5gr8Agz7/vf9D/r2B/v4/v39AB39ABkL7gI8Bd/1DAv+C/7//vfm7Qj2/f4ACw3+7/zt9/kV8+L+///q8g38Eev6/vYHC/r6DgDqBvYQ9gD/+vz6+fsO5f/2Ifv18QUZ9uz0+xP/5QYO/fwU/vYNGvf9/vb4/vv1/gP/Bfz+/u4YI/74Evr9BQH88fv/8gL7Buv8/fT8/RAbIT0CHd779QMh/P/2CP/gAOT8Awr8Cv4M+fT6DP8D+fQK++/2/f0IAxD3//0Z9wzuHPoO8f3T9fn9Afr/+/n6AP4WEPwE+v4A9/fxBgn4DhX1KiEQAtsT+/39Agf5+u322PkT+Qn49REAPszi/PX3BPn76+rs/PYFHxX/+hH7A/cC+S0QFe31+isMAQsX+gH8FP0P8vkMFAv0//wI5+8S7Of+BvvV9QL76/0EARYG+w4N/P36/g4B/ADsD/rU+v3x7//9+tPoBwwGEgIY/QsG3f4L/fkdDfDw+wX4+gjy4Pv+7fvr+Q4OAv4H+/r+8/76BQL7//788On6+e3s6hQj++/+/O/7DPfpA/saB/397vv89AX5+/0L9QoRC/8SDvr++fv+BxEc+/sU/QLN/Q746vcKAgQdCQEQC9nv+/78/gr4FfkF+/r3/QoP+O35Fwr+/gL5EwwBAe8Z8wABEQIM/f4E+vz9/v3/+An++fXv+foDHQ/r/foCCe3iFQ4T//79//URAhER/PD3DP31+P8O7/v2+Pz6CxEO7eAPBfz8/v79/A75/QMZ9/wC5xX9/fj9DOr+/CP2BwcL+/77AAXqDPwOFxIG+P8VF/MIEe4hCv399/f++gb1EP76HvwA6/D3+/D+DPz2DtQFAgDv+Qb+5PP+Avnv+/oD+/4hBwoM+OoV/uzz8g8a///8B+v6/QP8CwMI/Qz6/goNNu7//f369QLx6Pv+CAP57AMM/O79A/EO+BQQ+xAfC+QB/f4E5//9/h3+G+D88foXHfsaDwf1+RMg/gML//vzB/gTBQcj/fz8+vIKKe/69iHxERXwBvomAOsDAP74+vkC//QXDvoRECAQ/u8D+//8BPTM//7/9wkL9Rf55f3k8Qr88/n4Gwn6Df//+/v8+P0TH/zlEPQkDywDD/38JAz9/Pr+BP/2+v8F9/30/BP+/v4a9/n8+/4NBPod/BAA+/r2+gD9+wsJ4Q7++wb/6+UA5QH1/QgBDvooCx35/hPzE/33+vz79PjuDP4R7gIBBP36CgQP3P8K8hDu/RwQ/iAm+P4y+//t9vj3CP33//D3ACoJ/P0JDgv/9BABACkb3hIOARMi7R6t/P38GPLqE/0I/f8G8wT/BAv85P0N/Pz89v4G/ur4DCTs/hH78P8CDfsHF/3v+vrx+BXwC/kNAAD9/vn+DeX2+RbhDxYUDPX3Fv7gGAT7E/z/9Pz++SUD+yT8+vz4Df39/fr77AoA+y74+un+/Pfy/P3+AAD7BQX1BAL6+PkA+/vLAgEIJ+v3/t3myRL7BfwN/P8/BP/7/u30DfoM9gUSDfsBAPMB/P8s/BL5Efv9/fH39gHu+/37/AsMAe4O+w37BPn5/Oz3Ae/9/fz/APr8AP4d7QA39/TX9hAE9P8M+/T//P77+hXWAf3/+fEMEw79Cvr7Cuze9Pv++vr5+P7Q+w/7+P8M7P2i/QAXC/0PAPr9+yf++v/4/CP5+AToFP3U1fz4/v3/+wf2CALu/Pvz5vAk+xXx9v3vAPkL/v4BDP7h/vvo/P346v8J8Azx/v0OHvYwD/X9+/r9Bwz+EP7X1/36/Qfs3+ISABbY/hEJBAYYD/hED//49AweCuwG/x729/kT+vcG9vf6+/73//YE+Pv0+iL6++sG/Pr/EPcJ++v2DP77+//7Cf36AQv4+f/8//79DA0iD/z4Fv//6w/8Dx759gR//Av/7RLeFRXz/QwYDe39DA/7//YA+P/z+vv+GhT6+/P2AwILA//++ygCAxT8/Avy8hX1+vEB+P3++g3j+xj1BPsX+AP89vcC+RD++RQEMfv6Cf73/Ov+B/v3/xcaEvn96gT8DAD2/A7+P/j6AwACDAoA/Pz9CAsd/g0OBAr5AA8ODvzx+QXt+/0R/B0H/Qb5+fcAG/bsD+j+IBT8FAYC7gz9CA7xvgYBAP0DB/z7+fz8+s380fv+M+X+/Q7i8Pn8/PbvBf39/h0R/vkPAPn7ER3v/P0CC/3+/eH7+wb++f78Efrv/u/s+wz9Dv0iEhb9++37Dvr9+v8F+u38/Br/F/v7DBP5E/v07gQO7fv4Dvr86RkM+QgXAP0A9v0p/ugP+f39/Q/8/QQb/QIoEvX7D/39+/798xsN/PsNDQT6CAsT8v/4IC8n+Rz8/A37ERwH+eX+APzyAhr0D/39+wv9+gz1/v3++g4dGv3+/P799Pn4DegZ+P0f/vz/9AoN5QL6FN77+wX8/gr+/wH8Aw0T8QHbCPn+FeX9D/8BFf37/vn0/vvx+/IkBf/0/Q/9+xH53A0FDgEIAv8H+uf//v0R8fsZBAD8/Q8LDvwAFwP79/YM/Pv8/f3kIQb8/xz96wkP+fUFAfz5+/v/Ggz+Efwa/ATu+vz3DBAMCOlJ/gPxAgDm9QHn//caBQ71IvcRAAr27/n9/fv6G/77FiUIDf4s/g76+gb19vv+/9n88+b+APgGEP356/wFAP4ODP78+/v+99wH6QPvEQL7+fn9+vgT+vsA+RseM+8W+QD9Kunx/vv/Ev3l/v4I+O0OBvzuDQ35APz6/v7U/v7w9PXu6v7g/vL7D/cW7vrzH/z9+g4m+fr27Of9APLq/R0fGPv3+zr94gkA9uvz+/n/+t/+9wQA6Bfn/v3kFwT4AgQB5vwA/QD88Cjs/RL+DBT9/vUA/gcC/RAN8Af/+/4M/AIA+gr++/X+////9fzzG/3tHhv++f4RKgvsAevy4O4N/Pj+++khCf0CAPb2+gwF/An9//z2EDnl+PHt/vLyAhf+/QH73AL8+yYDBf75/vwA6/n4/fr3Afvo/P0PF//8/wUACwQKAu789v//+e8K9SMNHv8H9P37/v349/799wD7BAL84/z6Nfj0/fb2EBYiIP0H/hj+EP4WEwIR+gwTBQn+ER79+RkJ9fT+/fwNDur85u3/9goOBfv7/P8A/g7vB//9Nv39/g3fDOn+/AH9IAD8ETEE/iH69fgbDA/9+QX6/v3l8gr+AgUkAPz76eQQ8gv/+vTn/AT7Af0CBwf88RQQC/oP/wL9BBUT8iP7C/cO+v76/e4S+QoE/PwEE/z68AABDg0LCf0eAP4eAP37CuP+//wZ+vz7Feb89f0n/gD9/fYvDAovDf0L9wH/D/sP+Pn8AwEE+Rv46w0L/dj59Pj7/fIT9wgBDO0O+/0AFAv58/oRE+rP/egD+/j6+BDiFxH7/g3w9ADx+xb65w8IIPwEEP34+gASCf78BAIdEfPp/PQAC+rUDf37/Q/9CAX7Dfv+IfP8CQL5+AAZ/AAIFQUC/gUI/P74CyP8EPrvARLVBv729wH1+wsc+AEAEt0IN/0X+/wFFwUA9/37AQH5A/z4Cw3+/P78/QsEEw37HgLpKgAN/QUC8wL99wYQ7xX3CfwE+QQOCv0LGgEFDP4BAAL3C/389PcJCgcHCfn4/Pv7G/0FGRD8/fPwCv3tFx3l/BL7+v7+8vvg//73/w727v4RvwEN/PQEAO8C9Q8a/Or5/fj8Cf4A6P38bwwNCBHo/fwh+Pr/JOgb+g0Z8//43Rz3AAMeF/3pDfr+7f7//wr4Ev0f+yLuC+P+Af34EPQCA/wQ/f/8KALsDPzdGQoO/AT7+g0oBvgKGfwF++cG+wj7zQwEN/kA/g31/BH84wL/+PD5Afr8/dH6Cw0t6fwJ/vv/JPzyDVMY/On9/Pzl+vb++ff7/fv89ArpAQj47vck/R7/ACf/Cv4R9RD+APcN9f8LCfj8KOX29h/6DeXo/A4N+fr0+/0M9xP7EQ34/gv6C/z1+/wO8Qbh+/z9/A==';
