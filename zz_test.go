package newswire
import ("testing";"os";"compress/gzip";"io";"path/filepath";"strings";"golang.org/x/net/html")
func BenchmarkZ(b *testing.B){ fs,_:=filepath.Glob("/work/shared/data/wcxb/dev/html/*.gz"); var pages []string; for i:=0;i<len(fs);i+=20{ f,_:=os.Open(fs[i]); z,_:=gzip.NewReader(f); x,_:=io.ReadAll(z); pages=append(pages,string(x))}
 b.Run("html",func(b *testing.B){ b.ReportAllocs(); for b.Loop(){ for _,p:=range pages{ html.Parse(strings.NewReader(p))}}})
 b.Run("parse",func(b *testing.B){ b.ReportAllocs(); for b.Loop(){ for _,p:=range pages{ Parse(strings.NewReader(p))}}})
}
